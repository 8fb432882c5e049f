package org.followthrough.review.document;

import java.time.LocalDate;

/**
 * What was decided about a document whose time of keeping was over.
 *
 * @param documentId the version it was decided about
 * @param keepUntil until when it is kept; null when it was destroyed
 * @param decidedBy by job title
 */
public record Decision(long documentId, LocalDate keepUntil, String decidedBy, LocalDate decidedOn, String reason) {

    /** The longest job title, in characters. */
    public static final int DECIDED_BY_LIMIT = 200;
    /** The longest reason. */
    public static final int REASON_LIMIT = 2000;

    /** Whether the document was destroyed. */
    public boolean destroyed() {
        return keepUntil == null;
    }
}
