package org.followthrough.shared.file;

/**
 * A file that is kept.
 *
 * @param sha256 of its content, 64 hexadecimal characters
 * @param place its name in the directory; null when it lies in the database
 */
public record StoredFile(long id, FileType type, long sizeBytes, String sha256, String place) {
}
