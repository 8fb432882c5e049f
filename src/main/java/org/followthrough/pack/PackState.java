package org.followthrough.pack;

/** How far a pack is on its way to its readers. */
public enum PackState {
    /** Can be checked by the business unit, and by nobody else. */
    DRAFT,
    /** Can be read by everybody who reads packs, and never changes again. */
    RELEASED,
    /** A draft thrown away, with the reason. */
    DISCARDED,
    /** A draft that was made again. */
    REPLACED
}
