package org.followthrough.shared.mail;

/**
 * How a try to send ended.
 *
 * @param words what the server or the connection said
 */
record Reply(Kind kind, String words) {

    private static final int WORDS_LIMIT = 1000;

    enum Kind {
        /** The server took it. */
        ACCEPTED,
        /** The server will never take it. */
        REFUSED,
        /** The server did not take it now. */
        LATER,
        /** Nobody knows whether the server took it. */
        UNKNOWN
    }

    Reply {
        words = oneLine(words);
    }

    /** The words in one line that fits into the register. */
    static String oneLine(String words) {
        String line = words == null ? "" : words.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(WORDS_LIMIT, line.length()));
    }

    /** The reply an SMTP code stands for; -1 for none. */
    static Reply of(int code, String words) {
        return new Reply(code >= 500 ? Kind.REFUSED : code >= 400 ? Kind.LATER : Kind.UNKNOWN, words);
    }
}
