package org.followthrough.shared.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebPage;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All pages of the application, found by {@link PagePath}; each is named SomethingPage. */
public final class PageCatalogue {

    private final List<Class<? extends WebPage>> pages;

    private PageCatalogue(List<Class<? extends WebPage>> pages) {
        this.pages = pages;
    }

    /** The pages in these packages and below them, in the order of their paths. */
    public static PageCatalogue of(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/*Page.class");
        scanner.addIncludeFilter(new AnnotationTypeFilter(PagePath.class, false));
        return new PageCatalogue(List.of(packages).stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .<Class<? extends WebPage>>map(found -> pageClass(found.getBeanClassName()))
                .sorted(Comparator.comparing(PageCatalogue::pathOf))
                .toList());
    }

    /** Every page class. */
    public List<Class<? extends WebPage>> pages() {
        return pages;
    }

    /** The page at the root path, if there is one yet. */
    public Optional<Class<? extends WebPage>> home() {
        return pages.stream().filter(page -> pathOf(page).equals("/")).findFirst();
    }

    /** The paths of {@link PublicPage}s as patterns for Spring Security, {@code *} for each parameter. */
    public List<String> publicPatterns() {
        return pages.stream().filter(page -> page.isAnnotationPresent(PublicPage.class))
                .map(page -> pathOf(page).replaceAll("[$#]\\{[^}]*}", "*"))
                .toList();
    }

    /** The path declared beside the class. */
    public static String pathOf(Class<?> page) {
        return page.getAnnotation(PagePath.class).value();
    }

    private static Class<? extends WebPage> pageClass(String name) {
        return ClassUtils.resolveClassName(name, PageCatalogue.class.getClassLoader()).asSubclass(WebPage.class);
    }
}
