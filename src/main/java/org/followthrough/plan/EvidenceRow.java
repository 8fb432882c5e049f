package org.followthrough.plan;

import java.time.Instant;
import org.followthrough.shared.file.FileType;
import org.followthrough.shared.file.StoredFile;

/** A piece of evidence as the tables hold it; what belongs to a file is null for a statement. */
record EvidenceRow(long id, long actionId, int version, String name, String statement, Long fileId, FileType type,
                   Long sizeBytes, String sha256, String place, Long replacesId, Long givenBy, Instant givenAt) {

    Evidence evidence() {
        StoredFile file = fileId == null ? null : new StoredFile(fileId, type, sizeBytes, sha256, place);
        return new Evidence(id, actionId, version, name, statement, file, replacesId, givenBy, givenAt);
    }
}
