package org.followthrough.pack;

/** What is kept of a pack's life; the subject is pack/12. */
public enum PackEvent {
    PACK_MADE,
    /** The detail is what a finding said before. */
    PACK_REWORDED,
    PACK_RELEASED,
    /** The detail is the reason. */
    PACK_DISCARDED,
    PACK_REPLACED,
    /** The detail is the form in which it was read: PDF, HTML or CSV. */
    PACK_READ;

    static String subject(long packId) {
        return "pack/" + packId;
    }
}
