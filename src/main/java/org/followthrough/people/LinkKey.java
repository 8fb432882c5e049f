package org.followthrough.people;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The key of one-time links. It never lies in the database, so that nobody makes links from a copy of that: it is a
 * setting, or a file of its own that is made when a key is first needed.
 */
@Component
class LinkKey {

    private static final Logger LOG = LoggerFactory.getLogger(LinkKey.class);
    private static final int BYTES = 32;

    private final LinkSettings settings;
    private volatile Seal seal;
    private volatile boolean told;

    LinkKey(LinkSettings settings) {
        this.settings = settings;
    }

    /** The seal of the key, which is made if there is none; empty when it can be neither read nor kept. */
    Optional<Seal> seal() {
        if (seal == null) {
            try {
                seal = new Seal(Base64.getDecoder().decode(settings.key().isEmpty() ? inFile() : settings.key()));
            } catch (IOException e) {
                tell(e);
            }
        }
        return Optional.ofNullable(seal);
    }

    private void tell(IOException cause) {
        if (!told) {
            told = true;
            LOG.error("E-mails go without one-time links: their key cannot be kept in the file {}. Let the service "
                    + "write there, or set follow-through.links.key.", settings.keyFile(), cause);
        }
    }

    private String inFile() throws IOException {
        Path file = Path.of(settings.keyFile()).toAbsolutePath();
        if (Files.notExists(file)) {
            make(file);
        }
        String key = Files.readString(file).strip();
        if (!LinkSettings.isKey(key)) {
            throw new IOException("It holds no key: delete it, and a new one is made.");
        }
        return key;
    }

    /** Written beside and then put in its place, so that nobody reads half a key; of two that do so one is first. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path beside = Files.createTempFile(file.getParent(), "links", ".new", ownersOnly(file));
        try {
            Files.writeString(beside, Base64.getEncoder().encodeToString(random) + "\n");
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("Another process made the key first");
        } finally {
            Files.delete(beside);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
