package io.courant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds the packages together and apart. Each rule says why it is there. */
class ArchitectureTest {

    private static final JavaClasses COURANT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.courant");
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java/io/courant");

    /** Every package, and those of ours that it uses. Nothing here may make a circle. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("attribution", Set.of()),
            entry("pagetext", Set.of()),
            entry("difference", Set.of()),
            entry("naming", Set.of()),
            entry("wording", Set.of()),
            entry("body", Set.of("http")),
            entry("http", Set.of()),
            entry("welcome", Set.of()),
            entry("access", Set.of("http")),
            entry("audit", Set.of("http", "database", "access")),
            entry("idempotency", Set.of("http", "access")),
            entry("keys", Set.of("http", "database", "access", "audit", "idempotency")),
            entry("contract", Set.of("http")),
            entry("admission", Set.of("http", "database", "access")),
            entry("change", Set.of("http", "admission")),
            entry("cache", Set.of("http", "change")),
            entry("database", Set.of("http", "naming")),
            entry("query", Set.of("http", "cache", "database")),
            entry("source", Set.of("http", "change", "cache", "naming", "database", "access", "audit", "idempotency", "query")),
            entry("taxonomy", Set.of("http", "change", "cache", "naming", "database", "access", "audit", "idempotency")),
            entry("article", Set.of("http", "change", "cache", "naming", "database", "access", "audit", "idempotency", "body", "difference",
                    "query", "source", "taxonomy")),
            entry("revision", Set.of("http", "change", "cache", "database", "access", "audit", "idempotency", "difference", "article")),
            entry("quote", Set.of("query", "http", "change", "cache", "database", "access", "idempotency", "body", "source", "article", "attribution", "wording")),
            entry("story", Set.of("http", "change", "cache", "naming", "database", "query", "access", "audit", "idempotency", "body", "wording", "source", "article")),
            entry("relatedness", Set.of()),
            entry("relating", Set.of("change", "naming", "relatedness", "story")),
            entry("imports", Set.of("http", "admission", "change", "naming", "body", "access", "audit", "revision", "source", "taxonomy", "article", "quote", "story",
                    "pagetext")),
            entry("search", Set.of("http", "change", "cache", "database", "query")),
            entry("export", Set.of("http", "admission", "change")),
            entry("demo", Set.of("access", "database", "source", "article", "imports")));

    static Set<String> packages() {
        return USES.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatLiesBelowIt(String name) {
        String[] allowed = Stream.concat(Stream.of(name), USES.get(name).stream()).map(ArchitectureTest::in)
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(in(name)).should()
                .dependOnClassesThat(resideInAPackage("io.courant..").and(not(resideInAnyPackage(allowed))))
                .because("a feature can be removed by deleting its package only while nothing below it knows of it; "
                        + name + " may use " + USES.get(name))
                .check(COURANT);
    }

    @Test
    void theTableNamesEveryPackage() throws IOException {
        assertThat(folders().map(folder -> SOURCES.relativize(folder).toString()).filter(name -> !name.isEmpty()))
                .as("a package that is not in the table is held to nothing")
                .containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching("io.courant.(*)..").should().beFreeOfCycles()
                .because("two packages that use each other are one package with two names").check(COURANT);
    }

    @Test
    void readingTextNeedsNothingButJava() {
        classes().that().resideInAnyPackage(in("attribution"), in("pagetext"), in("naming"), in("wording")).should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", in("attribution"), in("pagetext"), in("naming"), in("wording")))
                .because("they can be tested, timed and taken elsewhere without a server, and stay as they are when "
                        + "the framework changes")
                .check(COURANT);
    }

    @Test
    void onlyTheEdgeSpeaksHttp() {
        Set<String> also = Set.of("io.courant.contract.Contract", "io.courant.imports.RequestText",
                "io.courant.audit.KeyUses", "io.courant.cache.Finishing", "io.courant.cache.KeptPaths", "io.courant.idempotency.IdempotencyKey", "io.courant.idempotency.Once");
        noClasses().that().resideOutsideOfPackage(in("http")).and().haveSimpleNameNotEndingWith("Resource")
                .and().haveSimpleNameNotEndingWith("Parameters")
                .and(describe("are not " + also, (JavaClass type) -> !also.contains(type.getName())))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .because("what is below a resource is called by imports, jobs and tests too, and must not know that "
                        + "there was a request")
                .check(COURANT);
    }

    @Test
    void onlyTheClockKnowsTheTime() {
        noClasses().that().doNotHaveFullyQualifiedName("io.courant.SystemClock").should()
                .accessTargetWhere(describe("the time of the machine is asked for", ArchitectureTest::asksForTheTime))
                .because("a test, or a preview of tomorrow, sets the time by handing in another Clock")
                .check(COURANT);
    }

    /** nanoTime is no time of day: it measures how long something takes. */
    private static boolean asksForTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        String name = access.getTarget().getName();
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>")
                || owner.getPackageName().equals("java.time") && name.equals("now")
                        && !access.getTarget().getFullName().contains(Clock.class.getName());
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Dto|DTO|Mapper)")
                .because("such a name says what a class is to a framework, and not what it means in a newsroom")
                .check(COURANT);
    }

    @Test
    void packagesAreNamedAfterFeatures() {
        noClasses().should().resideInAnyPackage("..service..", "..dto..", "..util..", "..common..", "..mapper..",
                        "..model..", "..repository..", "..controller..")
                .because("a change to a feature is then a change to one folder")
                .check(COURANT);
    }

    @Test
    void repositoriesAreCalledRepositories() {
        classes().that().areAssignableTo(PanacheRepositoryBase.class).should().haveSimpleNameEndingWith("Repository")
                .because("whoever looks for the writes of a noun finds them by name").check(COURANT);
    }

    @Test
    void everyResourceSaysWhoMayCallIt() {
        classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(PermitAll.class)
                .orShould().beAnnotatedWith(RolesAllowed.class)
                .because("who may call an operation is decided where it stands, and not by what somebody forgot")
                .check(COURANT);
    }

    @Test
    void everyResourceIsCalledAResource() {
        classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource")
                .andShould().bePackagePrivate()
                .because("the URL space is found by name, and nothing but a request calls a resource").check(COURANT);
    }

    @Test
    void everyPackageSaysWhatItMeans() throws IOException {
        assertThat(folders().filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .as("the meaning of a noun and the reasons for its design are kept beside its code").isEmpty();
    }

    private static Stream<java.nio.file.Path> folders() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(SOURCES)) {
            List<java.nio.file.Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
            return all.stream().map(java.nio.file.Path::getParent).collect(Collectors.toSet()).stream().sorted();
        }
    }

    private static String in(String name) {
        return "io.courant." + name + "..";
    }
}
