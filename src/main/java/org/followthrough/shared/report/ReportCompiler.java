package org.followthrough.shared.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the templates in {@code reports/} while the application is built, so that a template with a mistake never
 * reaches a running server. Run by Maven after the classes are compiled; a template older than its compiled form is
 * left alone.
 */
public final class ReportCompiler {

    private final Path source;
    private final Path target;

    ReportCompiler(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /**
     * @param folders the folder of templates, then the folder to write into
     * @throws IOException when a folder cannot be read or written
     * @throws JRException when a template does not compile; the message names what is wrong
     */
    public static void main(String[] folders) throws IOException, JRException {
        new ReportCompiler(Path.of(folders[0]), Path.of(folders[1])).compileAll();
    }

    void compileAll() throws IOException, JRException {
        for (Path file : files()) {
            String name = source.relativize(file).toString();
            if (name.endsWith(".jrxml")) {
                compile(file, target.resolve(name.replaceFirst("\\.jrxml$", ".jasper")));
            } else if (name.endsWith(".jrtx")) {
                copy(file, target.resolve(name));
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void compile(Path template, Path compiled) throws IOException, JRException {
        if (isNewer(compiled, template)) {
            return;
        }
        Files.createDirectories(compiled.getParent());
        JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isNewer(Path compiled, Path template) throws IOException {
        return Files.exists(compiled)
                && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) > 0;
    }
}
