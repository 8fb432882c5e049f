package org.followthrough.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An address of the invented board: a row of addresses.csv beside this class.
 *
 * @param page the path the page is mounted at; empty for a file
 * @param path what is asked for, with names of {@link DemonstrationBoard#address} in braces
 * @param who the letters of {@link DemonstrationBoard.Who} for whom it opens
 */
public record Address(String page, String path, String who) {

    /** Every page and file, each at least once. */
    public static List<Address> all() {
        try (InputStream table = Address.class.getResourceAsStream("addresses.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(row -> row.split(",", -1)).map(row -> new Address(row[0], row[1], row[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a page, and not a file. */
    public boolean isPage() {
        return !page.isEmpty();
    }

    /** Whether it opens for somebody of this role. */
    public boolean opensFor(DemonstrationBoard.Who one) {
        return who.contains(one.name());
    }

    @Override
    public String toString() {
        return path;
    }
}
