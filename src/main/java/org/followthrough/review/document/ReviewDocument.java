package org.followthrough.review.document;

import java.time.Instant;
import org.followthrough.shared.file.FileType;
import org.followthrough.shared.file.StoredFile;

/**
 * One version of a document.
 *
 * @param marking how it is marked, such as OFFICIAL-SENSITIVE; empty for not at all
 * @param withheld whether it is held back until the report of a peer challenge is released
 * @param fileName as its owner called it
 * @param fileId null once it is destroyed
 * @param replacesId the version before; null for the first
 */
public record ReviewDocument(long id, long reviewId, String title, String marking, boolean withheld,
                             String fileName, FileType type,
                             long sizeBytes, String sha256, Long fileId, String place, Long replacesId, long givenBy,
                             Instant givenAt) {

    /** The longest title, in characters. */
    public static final int TITLE_LIMIT = 200;
    /** The longest marking. */
    public static final int MARKING_LIMIT = 100;

    /** Whether only the record of it is left. */
    public boolean isDestroyed() {
        return fileId == null;
    }

    StoredFile file() {
        return new StoredFile(fileId, type, sizeBytes, sha256, place);
    }
}
