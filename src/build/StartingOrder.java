import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts the libraries of the packed WAR in the order in which a start needs them. {@code java -jar} looks for each class
 * in one library after the other, in the order of the file; packed in no order that is half a million looks, so it
 * is a third.
 */
class StartingOrder {

    /** Beginnings of library names, those that bring most classes to a start first; all others come last. */
    private static final List<String> FIRST = List.of(
            "spring-(core|boot-\\d|beans|context-\\d|web-\\d|boot-autoconfigure)",
            "tomcat-embed-core|derby-\\d|wicket-core|mybatis-\\d|flyway-core|jackson-databind",
            "spring",
            "jackson|logback|slf4j|log4j|snakeyaml|quartz|wicket|tomcat|Hikari|derby");

    public static void main(String[] arguments) throws IOException {
        Path war = Path.of(arguments[0]);
        Path ordered = war.resolveSibling(war.getFileName() + ".ordered");
        try (ZipFile from = new ZipFile(war.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(ordered))) {
            List<? extends ZipEntry> entries = from.stream()
                    .sorted(Comparator.comparingInt(entry -> rank(entry.getName()))).toList();
            for (ZipEntry entry : entries) {
                copy(from, entry, to);
            }
        }
        Files.move(ordered, war, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int rank(String entry) {
        if (!entry.endsWith(".jar")) {
            return -1;
        }
        String library = entry.substring(entry.lastIndexOf('/') + 1);
        for (int rank = 0; rank < FIRST.size(); rank++) {
            if (library.matches("(" + FIRST.get(rank) + ").*")) {
                return rank;
            }
        }
        return FIRST.size();
    }

    /** Libraries stay stored as they are: they are read where they lie. */
    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        ZipEntry same = new ZipEntry(entry);
        if (entry.getMethod() == ZipEntry.DEFLATED) {
            same.setCompressedSize(-1);
        }
        to.putNextEntry(same);
        try (InputStream content = from.getInputStream(entry)) {
            content.transferTo(to);
        }
        to.closeEntry();
    }
}
