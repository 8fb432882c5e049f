package org.followthrough.plan;

import java.time.Instant;
import org.followthrough.shared.file.FileType;
import org.followthrough.shared.file.StoredFile;

/**
 * A piece of evidence: a file, or a statement of where evidence is held.
 *
 * @param version the version of the action that gave it
 * @param name the file's name as its owner called it, or the beginning of the statement
 * @param statement null for a file
 * @param file null for a statement
 * @param replacesId the piece it is a newer version of; null for none
 * @param givenBy null when the system recorded it
 */
public record Evidence(long id, long actionId, int version, String name, String statement, StoredFile file,
                       Long replacesId, Long givenBy, Instant givenAt) {

    /** The longest name kept, in characters. */
    public static final int NAME_LIMIT = 200;

    /** Whether it is a file, to be downloaded. */
    public boolean isFile() {
        return file != null;
    }

    /** What kind of file it is; null for a statement. */
    public FileType type() {
        return file == null ? null : file.type();
    }
}
