package org.followthrough.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.people.Person;
import org.followthrough.plan.Progress;
import org.followthrough.review.ReviewKind;
import org.followthrough.shared.sheet.Sheet;

/**
 * A file read with every answer given so far: what would be written now, and what is still to be decided. Its rows are
 * read when they are first asked for; the first steps ask only for its headings.
 */
public final class Preparation {

    private final Answers answers;
    private final Table table;
    private final ImportAgencies agencies;
    private final LineDecisions decisions;
    private final LeadPeople leads;
    private final Map<String, List<DraftAction>> shares = new HashMap<>();
    private final Set<String> numbers;
    private final Map<Integer, Integer> actionsOfRow = new HashMap<>();
    private DraftPlan printed;
    private List<ImportLine> lines;

    private Preparation(Answers answers, Sheet sheet, ImportBoard board) {
        this.answers = answers;
        agencies = new ImportAgencies(board.agencies(), board.aliases(), answers.agencies());
        decisions = new LineDecisions(agencies, answers);
        leads = new LeadPeople(board.people());
        numbers = new HashSet<>(board.numbersTaken());
        HeaderRows header = answers.header() == null ? HeaderSuggestion.of(sheet) : answers.header();
        table = new Table(sheet, header, columns(sheet, header, answers.columns()));
    }

    static Preparation of(Answers answers, Sheet sheet, ImportBoard board) {
        return new Preparation(answers, sheet, board);
    }

    private static List<ColumnMatch> columns(Sheet sheet, HeaderRows header, Map<Integer, Field> chosen) {
        List<ColumnMatch> suggested = ColumnSuggestion.of(sheet, header);
        return chosen == null ? suggested : suggested.stream()
                .map(match -> chosen.containsKey(match.column()) ? match.goesInto(chosen.get(match.column())) : match)
                .toList();
    }

    private void addLines(DraftRecommendation read) {
        boolean first = true;
        if (read.actions().isEmpty()) {
            String key = keyOf(read.row());
            DraftRecommendation decided = decided(read, answers.row(key));
            lines.add(new ImportLine(key, read.row(), decided, true, null, null, null, 0,
                    open(DraftProblems.ofRecommendation(table, decided, numbers), answers.row(key))));
        }
        DraftRecommendation recommendation = read;
        for (DraftAction action : read.actions()) {
            String key = keyOf(action.row());
            RowAnswer answer = answers.row(key);
            List<DraftProblem> problems = new ArrayList<>();
            if (first) {
                recommendation = decided(read, answer);
                problems.addAll(DraftProblems.ofRecommendation(table, recommendation, numbers));
            }
            DraftAction decided = decisions.decided(action, answer, recommendation.text());
            problems.addAll(DraftProblems.ofAction(table, decided));
            List<DraftAction> made = decisions.shared(decided, answer);
            shares.put(key, made);
            lines.add(new ImportLine(key, action.row(), recommendation, first, action, decided,
                    made.size() == 1 ? lead(made.get(0)) : null, made.size(), open(problems, answer)));
            first = false;
        }
    }

    private String keyOf(int row) {
        int number = actionsOfRow.merge(row, 1, Integer::sum);
        return number == 1 ? String.valueOf(row) : row + "-" + number;
    }

    private static DraftRecommendation decided(DraftRecommendation read, RowAnswer answer) {
        return read.saying(answer.number() == null ? read.number() : answer.number(),
                answer.recommendation() == null ? read.text() : answer.recommendation());
    }

    /** What remains of the problems when a person has answered. */
    private List<DraftProblem> open(List<DraftProblem> found, RowAnswer answer) {
        return found.stream().filter(problem -> switch (problem.kind()) {
            case TEXT_TOO_LONG -> !answer.shortened();
            case SEVERAL_AGENCIES, ALL_AGENCIES -> !decisions.isShared(answer);
            case AGENCY_FROM_SECTION -> answer.leadAgencyId() == null;
            default -> true;
        }).toList();
    }

    /** Who will lead: the agency, and its lead person where that is plain. */
    ImportLead lead(DraftAction action) {
        Long agencyId = action.lead().agencies().stream().findFirst().filter(AgencyMatch::isKnown)
                .map(match -> match.agency().id()).orElse(null);
        Person person = leads.find(agencyId, action.lead().printed());
        return new ImportLead(agencyId, agencyId == null ? null : agencies.name(agencyId),
                person == null ? null : person.id(), person == null ? null : person.name());
    }

    /** The sheet that is read. */
    public Sheet sheet() {
        return table.sheet();
    }

    /** Its heading rows, chosen or suggested. */
    public HeaderRows header() {
        return table.header();
    }

    /** What each of its columns goes into, chosen or suggested. */
    public List<ColumnMatch> columns() {
        return table.columns();
    }

    /** The agencies of the board and those that will be added. */
    public ImportAgencies agencies() {
        return agencies;
    }

    /** Every line, in the order of the sheet. */
    public List<ImportLine> lines() {
        if (lines == null) {
            lines = new ArrayList<>();
            printed().recommendations().forEach(this::addLines);
        }
        return lines;
    }

    /** The line of this key. */
    public Optional<ImportLine> line(String key) {
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** How many lines need a decision. */
    public int open() {
        return (int) lines().stream().filter(ImportLine::isOpen).count();
    }

    /** Whether there is something to import, and nothing left to decide. */
    public boolean isReady() {
        return !lines().isEmpty() && open() == 0;
    }

    /** Every line, those that need a decision first. */
    public List<ImportLine> openFirst() {
        return lines().stream().sorted(Comparator.comparing(line -> !line.isOpen())).toList();
    }

    /** How many recommendations it makes. */
    public int recommendations() {
        return printed().recommendations().size();
    }

    /** All actions it makes, shared out. */
    public Stream<DraftAction> actions() {
        return lines().stream().flatMap(line -> actionsOf(line).stream());
    }

    /** @param line one of {@link #lines} */
    List<DraftAction> actionsOf(ImportLine line) {
        return shares.getOrDefault(line.key(), List.of());
    }

    /** How many cells fit no field and are kept as notes. */
    public int notes() {
        return ImportContents.of(this, ReviewKind.BOARD_PLAN).noteCount();
    }

    /** How many actions are printed, or were decided, to be complete. */
    public int complete() {
        return (int) actions().filter(action -> action.status().progress() == Progress.COMPLETE).count();
    }

    /** Printed names that no agency has, or had before it was answered; each once, with the rows they stand in. */
    public Map<String, Set<Integer>> unknownAgencies() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<Integer>> rows = new LinkedHashMap<>();
        printed().actions().forEach(action -> Stream.concat(action.lead().agencies().stream(), action.supporting().stream())
                .filter(match -> !match.isKnown() || answers.agencies().containsKey(Answers.agencyKey(match.printed())))
                .forEach(match -> rows.computeIfAbsent(names.computeIfAbsent(Answers.agencyKey(match.printed()),
                        key -> Words.oneLine(match.printed())), name -> new TreeSet<>()).add(action.row())));
        return rows;
    }

    /** Leads that are printed without an agency, each once, with the rows they stand in; an empty text is nobody at all. */
    public Map<String, Set<Integer>> leadsWithoutAgency() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Set<Integer>> rows = new LinkedHashMap<>();
        printed().actions().map(decisions::withoutNamesOfNoAgency)
                .filter(action -> !action.lead().all() && action.lead().agencies().isEmpty())
                .forEach(action -> rows.computeIfAbsent(texts.computeIfAbsent(
                        Answers.agencyKey(action.lead().printed()), key -> Words.oneLine(action.lead().printed())),
                        text -> new TreeSet<>()).add(action.row()));
        return rows;
    }

    /** The rows of the actions that name several agencies, or all of them; a row stands once for each action. */
    public List<Integer> naming(DraftProblem.Kind several) {
        return lines().stream().filter(line -> line.printed() != null).filter(line -> {
            LeadReading lead = line.action().lead();
            return several == DraftProblem.Kind.ALL_AGENCIES ? lead.all() : !lead.all() && lead.agencies().size() > 1;
        }).map(ImportLine::row).toList();
    }

    /** Whether there is anything to ask about agencies. */
    public boolean asksAboutAgencies() {
        return !unknownAgencies().isEmpty() || !leadsWithoutAgency().isEmpty()
                || !naming(DraftProblem.Kind.SEVERAL_AGENCIES).isEmpty()
                || !naming(DraftProblem.Kind.ALL_AGENCIES).isEmpty();
    }

    /** The last day printed around the table or in its headings, on or before today: perhaps the plan was agreed then. */
    public Optional<LocalDate> dayPrinted(LocalDate today) {
        return Stream.concat(printed().notes().stream().map(RowNote::text),
                        columns().stream().flatMap(column -> Stream.of(column.heading(), column.prompt())))
                .flatMap(text -> PrintedDate.read(text).found().stream())
                .filter(day -> Objects.nonNull(day) && !day.isAfter(today)).max(Comparator.naturalOrder());
    }

    DraftPlan printed() {
        if (printed == null) {
            printed = PlanReader.read(sheet(), header(), columns(), agencies.names());
        }
        return printed;
    }

    Table table() {
        return table;
    }

    Answers answers() {
        return answers;
    }
}
