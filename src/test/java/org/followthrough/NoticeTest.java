package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who receives the WAR can read in NOTICE which works of others it carries, and in which version. */
class NoticeTest {

    /** A row such as "  Jackson 2: jackson-core, jackson-databind 2.21.4; jackson-annotations 2.21". */
    private static final Pattern ROW = Pattern.compile("(?m)^  [^:\\n]+: (.+(?:\\n    .+)*)$");

    /** What the packaging adds, and Tomcat, which an outside container has itself. */
    private static final Pattern NOT_AMONG_OUR_LIBRARIES = Pattern.compile(
            "tomcat-embed-.*|spring-boot-(jarmode-tools|tomcat|web-server)-.*");

    /** Spring Boot's starters only name other libraries; the packaging leaves them out. */
    private static final Pattern EMPTY = Pattern.compile("spring-boot-starter-.*");

    @Test
    void everyLibraryStandsInNoticeInItsVersionAndNoOther() throws IOException {
        Set<String> shipped = Arrays.stream(Files.readString(Path.of("target/libraries.txt")).strip()
                .split(File.pathSeparator)).map(jar -> Path.of(jar).getFileName().toString()
                .replaceFirst("\\.jar$", ""))
                .filter(name -> !EMPTY.matcher(name).matches()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named()).filteredOn(name -> !NOT_AMONG_OUR_LIBRARIES.matcher(name).matches())
                .containsExactlyInAnyOrderElementsOf(shipped);
    }

    private static Set<String> named() throws IOException {
        String libraries = Files.readString(Path.of("NOTICE")).split("Libraries in the WAR", 2)[1];
        return ROW.matcher(libraries).results()
                .flatMap(row -> Arrays.stream(row.group(1).replaceAll("\\s+", " ").split("; ")))
                .flatMap(NoticeTest::inOneVersion).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "a, b 1.0" as "a-1.0" and "b-1.0". */
    private static Stream<String> inOneVersion(String names) {
        int space = names.lastIndexOf(' ');
        String version = names.substring(space + 1);
        return Arrays.stream(names.substring(0, space).split(", ")).map(name -> name + "-" + version);
    }
}
