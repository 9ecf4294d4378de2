import type { ComponentChildren } from 'preact'

export type PhotoFile = { src: string; width: number; height: number }
export type PhotoProps = {
  small: PhotoFile
  large: PhotoFile
  alt: string
  /** The language the alternative text stands in, when it is not the page's. */
  lang?: string
  children?: ComponentChildren
}

/** On a phone the picture is wider than this says: then the small file is enough for most, and a slow connection is spared. */
const sizes = '(min-width: 37.5em) 20rem, 55vw'

/** A photo of a place or of people at work. Fetched only when one comes near it, and it never moves what stands below it. */
export const Photo = ({ small, large, alt, lang, children }: PhotoProps) => (
  <figure class="v-photo">
    <img
      src={small.src}
      srcset={`${small.src} ${small.width}w, ${large.src} ${large.width}w`}
      sizes={sizes}
      width={small.width}
      height={small.height}
      alt={alt}
      lang={lang}
      loading="lazy"
      decoding="async"
    />
    {children && <figcaption>{children}</figcaption>}
  </figure>
)
