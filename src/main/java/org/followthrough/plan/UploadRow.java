package org.followthrough.plan;

import org.followthrough.shared.file.FileType;
import org.followthrough.shared.file.StoredFile;

/** A file not saved yet, as the tables hold it. */
record UploadRow(long id, long personId, long actionId, String name, long fileId, FileType type, long sizeBytes,
                 String sha256, String place) {

    EvidenceUpload upload() {
        return new EvidenceUpload(id, personId, actionId, name,
                new StoredFile(fileId, type, sizeBytes, sha256, place));
    }
}
