package org.followthrough.demo;

/** What becomes of an invented action by the day of the first start. */
enum Fate {
    SIGNED_OFF, WAITING, OVERDUE, CLOSED, SOON, LATER, NODATE, DRAFT;

    static Fate of(String word) {
        return valueOf(word.replace("-", "").replace("signedoff", "signed_off").toUpperCase(java.util.Locale.ROOT));
    }
}
