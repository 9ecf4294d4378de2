"""Asks libvoikko about the words on standard input; one answer a line: word, then its analyses, tab-separated.

Each analysis is FSTOUTPUT, BASEFORM and WORDBASES with U+0001 between. Needs only the shared library (Debian: libvoikko1)
and Python's own ctypes. The argument is the folder of the dictionary, as in VOIKKO_DICTIONARY_PATH. Exit status 3 means
that there is no libvoikko here, 4 that it found no Finnish dictionary.
"""
import ctypes
import ctypes.util
import sys

VALUES = (b"FSTOUTPUT", b"BASEFORM", b"WORDBASES")


def load():
    for name in ("libvoikko.so.1", "libvoikko.1.dylib", ctypes.util.find_library("voikko")):
        try:
            if name:
                return ctypes.CDLL(name)
        except OSError:
            pass
    sys.exit(3)


def declare(voikko):
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    voikko.voikkoInit.restype = pointer
    voikko.voikkoInit.argtypes = [ctypes.POINTER(text), text, text]
    voikko.voikkoAnalyzeWordCstr.restype = ctypes.POINTER(pointer)
    voikko.voikkoAnalyzeWordCstr.argtypes = [pointer, text]
    voikko.voikko_mor_analysis_value_cstr.restype = pointer
    voikko.voikko_mor_analysis_value_cstr.argtypes = [pointer, text]
    voikko.voikko_free_mor_analysis_value_cstr.argtypes = [pointer]
    voikko.voikko_free_mor_analysis.argtypes = [ctypes.POINTER(pointer)]


def value(voikko, analysis, key):
    found = voikko.voikko_mor_analysis_value_cstr(analysis, key)
    if not found:
        return ""
    text = ctypes.string_at(found).decode("utf-8")
    voikko.voikko_free_mor_analysis_value_cstr(found)
    return text


def analyses(voikko, handle, word):
    found = voikko.voikkoAnalyzeWordCstr(handle, word.encode("utf-8"))
    position = 0
    while found and found[position]:
        yield "\x01".join(value(voikko, found[position], key) for key in VALUES)
        position += 1
    if found:
        voikko.voikko_free_mor_analysis(found)


def main():
    voikko = load()
    declare(voikko)
    problem = ctypes.c_char_p()
    folder = sys.argv[1].encode("utf-8") if len(sys.argv) > 1 and sys.argv[1] else None
    handle = voikko.voikkoInit(ctypes.byref(problem), b"fi", folder)
    if not handle:
        sys.exit(4)
    out = open(1, "w", encoding="utf-8", newline="\n")
    for line in open(0, encoding="utf-8"):
        word = line.rstrip("\n")
        out.write("\t".join([word, *analyses(voikko, handle, word)]) + "\n")
    out.close()


main()
