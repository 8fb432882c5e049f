package org.followthrough.plan;

import org.followthrough.shared.file.StoredFile;

/** A file somebody sent for an action and has not saved an update with yet. */
public record EvidenceUpload(long id, long personId, long actionId, String name, StoredFile file) {
}
