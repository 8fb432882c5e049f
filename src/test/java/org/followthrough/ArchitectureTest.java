package org.followthrough;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.Form;
import org.followthrough.shared.web.PagePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture, held from the first day. Each rule says why. */
class ArchitectureTest {

    private static final String ROOT = "org.followthrough";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** Which feature may use which others; shared may be used by all and uses none. */
    static Stream<Arguments> arrows() {
        return Stream.of(
                Arguments.of("people", List.of(), "everything else is about what people do"),
                Arguments.of("review", List.of("people"), "a review is read by people and knows nothing of plans"),
                Arguments.of("plan", List.of("people", "review"), "a plan belongs to a review"),
                Arguments.of("importing", List.of("people", "review", "plan"), "an import ends in a draft plan"),
                Arguments.of("challenge", List.of("people", "review", "plan"),
                        "a challenge is about late actions of an agency"),
                Arguments.of("chasing", List.of("people", "review", "plan", "challenge", "indicator"),
                        "chasing reads plans and figures asked for, writes mail and raises challenges"),
                Arguments.of("meeting", List.of("people", "review", "plan"),
                        "a meeting decides about plans, which know nothing of meetings"),
                Arguments.of("indicator", List.of("people", "review"),
                        "a figure belongs to an agency, not to a plan; nobody names a child, as in a review"),
                Arguments.of("peerchallenge", List.of("people", "review", "plan"),
                        "a peer challenge is a review whose findings become a plan"),
                Arguments.of("reporting", List.of("people", "review", "plan"),
                        "a report says of plans what the board hands on"),
                Arguments.of("dashboard", List.of("people", "review", "plan", "meeting", "indicator", "learning"),
                        "a dashboard only counts, for the meeting it is shown to and by what is recommended"),
                Arguments.of("learning", List.of("people", "review", "plan", "peerchallenge"),
                        "learning looks across plans and findings of peers, which know nothing of it"),
                Arguments.of("pack", List.of("people", "review", "plan", "challenge", "dashboard", "indicator"),
                        "a pack says what dashboard and indicators say and what was escalated"),
                Arguments.of("help", List.of("people", "plan"), "help explains roles and words"),
                Arguments.of("settings", List.of("people", "plan"), "settings change what rules and words say"),
                Arguments.of("demo", List.of("people", "review", "plan", "meeting", "challenge", "chasing",
                        "indicator", "learning", "peerchallenge"),
                        "the demonstration only fills the board, its challenge log among the rest"));
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @MethodSource("arrows")
    void featuresUseOnlyWhatTheTableAllows(String feature, List<String> allowed, String because) {
        String[] permitted = Stream.concat(Stream.of(feature, "shared"), allowed.stream())
                .map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + "." + feature + "..")
                .should().dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(permitted))))
                .because(because).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void everyFeatureStandsInTheTable() {
        Set<String> known = arrows().map(row -> (String) row.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        known.add("shared");
        Set<String> present = CLASSES.stream().map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(present);
    }

    @Test
    void sharedKitsKnowNoFeature() {
        noClasses().that().resideInAPackage(ROOT + ".shared..")
                .should().dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(ROOT + ".shared.."))))
                .because("a kit has no domain word").check(CLASSES);
    }

    @Test
    void sharedKitsKnowNoOtherKitButTimeWordsAndPersistence() {
        for (String kit : List.of("time", "persistence", "web", "schedule", "mail", "chart", "report", "sheet",
                "history", "file", "calendar")) {
            noClasses().that().resideInAPackage(ROOT + ".shared." + kit + "..")
                    .should().dependOnClassesThat(resideInAPackage(ROOT + ".shared..")
                            .and(not(resideInAnyPackage(ROOT + ".shared." + kit + "..", ROOT + ".shared.time..",
                                    ROOT + ".shared.words..", ROOT + ".shared.persistence.."))))
                    .because("each kit can be read, tested and replaced alone").allowEmptyShould(true).check(CLASSES);
        }
    }

    @Test
    void onlyDocumentsBringKitsTogether() {
        noClasses().that().resideInAPackage(ROOT + ".shared.document..")
                .should().dependOnClassesThat(resideInAPackage(ROOT + ".shared..")
                        .and(not(resideInAnyPackage(ROOT + ".shared.document..", ROOT + ".shared.report..",
                                ROOT + ".shared.sheet..", ROOT + ".shared.time..", ROOT + ".shared.words.."))))
                .because("a document is written as a report or as a sheet").check(CLASSES);
    }

    /** The one package that may import each library. */
    static Stream<Arguments> importers() {
        return Stream.of(
                Arguments.of("schedule", List.of("org.quartz..")),
                Arguments.of("mail", List.of("jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..")),
                Arguments.of("chart", List.of("org.jfree..", "org.apache.batik..")),
                Arguments.of("report", List.of("net.sf.jasperreports..", "com.lowagie..", "org.apache.pdfbox..",
                        "org.apache.xmpbox..")),
                Arguments.of("sheet", List.of("org.apache.poi..")),
                Arguments.of("persistence", List.of("org.apache.derby..", "org.postgresql..")));
    }

    @ParameterizedTest(name = "only shared.{0} imports {1}")
    @MethodSource("importers")
    void aLibraryHasOneImporter(String kit, List<String> library) {
        noClasses().that().resideOutsideOfPackage(ROOT + ".shared." + kit + "..")
                .should().dependOnClassesThat().resideInAnyPackage(library.toArray(String[]::new))
                .because("a library is changed in one place").check(CLASSES);
    }

    @Test
    void webCodeNeverReachesAMapperOrSql() {
        noClasses().that().resideInAPackage("..web..")
                .should().dependOnClassesThat().areAnnotatedWith(Mapper.class)
                .orShould().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..")
                .because("pages ask services, which ask the policy").allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void mappersStayInTheirFeature() {
        classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate()
                .because("SQL is a feature's own business").check(CLASSES);
    }

    @Test
    void visibilityIsDecidedInOnConfigure() {
        noMethods().that().areDeclaredInClassesThat().areAssignableTo(Component.class)
                .should().haveName("isVisible").orShould().haveName("isEnabled")
                .because("they are called many times a request").allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("tests move the clock").check(CLASSES);
    }

    @Test
    void everyFormIsABaseForm() {
        classes().that().areAssignableTo(Form.class)
                .should().beAssignableTo(ROOT + ".shared.web.form.BaseForm")
                .because("it refuses a button that was not shown (CVE-2026-82557)").allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void pagesAreNamedPage() {
        classes().that().areAnnotatedWith(PagePath.class).should().haveSimpleNameEndingWith("Page")
                .because("the catalogue looks at no other class").check(CLASSES);
    }

    @Test
    void pagesHoldIdsAndModelsNeverDomainObjects() {
        noFields().that().areDeclaredInClassesThat().areAssignableTo(Component.class)
                .and().areNotStatic()
                .should().haveRawType(domainRecord())
                .because("a page that keeps what it read shows what is stale").allowEmptyShould(true).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> domainRecord() {
        return resideInAnyPackage(ROOT + ".people", ROOT + ".review", ROOT + ".plan", ROOT + ".pack",
                ROOT + ".importing").and(DescribedPredicate.describe("is a record", JavaClass::isRecord));
    }
}
