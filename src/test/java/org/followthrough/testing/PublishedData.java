package org.followthrough.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the published plans and figures are that tests may read: the folder named by the property or environment variable
 * follow-through.data / FOLLOW_THROUGH_DATA, else ../shared/data beside the project or the repository it was checked
 * out from.
 */
public final class PublishedData {

    private PublishedData() {
    }

    /** The folder of this name; empty where it is not there. */
    public static Optional<Path> folder(String name) {
        return Stream.of(named(), beside(Path.of("").toAbsolutePath()), besideTheRepository())
                .flatMap(Optional::stream).map(data -> data.resolve(name)).filter(Files::isDirectory).findFirst();
    }

    private static Optional<Path> named() {
        String property = System.getProperty("follow-through.data", System.getenv("FOLLOW_THROUGH_DATA"));
        return Optional.ofNullable(property).map(Path::of);
    }

    private static Optional<Path> beside(Path project) {
        return Optional.ofNullable(project.getParent()).map(parent -> parent.resolve("shared/data"));
    }

    /** In a second working tree .git is a file that says where the repository itself lives. */
    private static Optional<Path> besideTheRepository() {
        Path git = Path.of(".git").toAbsolutePath();
        try {
            if (!Files.isRegularFile(git)) {
                return Optional.empty();
            }
            Path repository = Path.of(Files.readString(git).replaceFirst("gitdir:", "").strip());
            while (repository != null && !repository.endsWith(".git")) {
                repository = repository.getParent();
            }
            return repository == null ? Optional.empty() : beside(repository.getParent());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
