package org.followthrough.importing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.AgencyAnswer;
import org.followthrough.importing.Answers;
import org.followthrough.importing.DraftProblem.Kind;
import org.followthrough.importing.ImportAgencies;
import org.followthrough.importing.Preparation;
import org.followthrough.importing.Sharing;
import org.followthrough.people.Agency;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;

/** Step 5: which agencies the printed names are, and how actions of several agencies are shared out. */
@PagePath("/import/${id}/agencies")
@Requires(Permission.IMPORT)
public class AgenciesPage extends StepPage {

    /** Who gets an action that several agencies or all of them have. */
    enum Share { EACH, ONE }

    private static final int ROWS_NAMED = 12;
    private static final int LONGEST_LABEL = 120;
    private static final String NONE = "none";
    private static final String ADDED = "new:";
    private static final String KNOWN = "agency:";

    private final Map<String, Model<String>> chosen = new LinkedHashMap<>();
    private final Map<String, Model<Long>> leading = new LinkedHashMap<>();
    private final Model<Share> several = new Model<>();
    private final Model<Share> all = new Model<>();
    private final IModel<Set<Long>> everyone = Model.ofSet(new LinkedHashSet<>());
    private final Model<Long> lead = new Model<>();

    public AgenciesPage(PageParameters parameters) {
        super(ImportStep.AGENCIES, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        beginWithWhatIsKnown();
        form().add(names(), leads(), severalOnes(), allOnes(), new FormButton("continue", this::save));
    }

    private void beginWithWhatIsKnown() {
        Sharing known = planImport().answers().sharing();
        everyone.setObject(new LinkedHashSet<>(preparation().agencies().all().stream().map(Agency::id).toList()));
        if (known != null) {
            several.setObject(known.eachOfSeveral() ? Share.EACH : Share.ONE);
            all.setObject(known.eachOfAll() ? Share.EACH : Share.ONE);
            lead.setObject(known.leadOfAll());
            if (!known.everyone().isEmpty()) {
                everyone.setObject(new LinkedHashSet<>(known.everyone()));
            }
        }
    }

    private Component names() {
        RepeatingView questions = new RepeatingView("name");
        Map<String, Set<Integer>> unknown = preparation().unknownAgencies();
        unknown.forEach((name, rows) -> {
            String key = Answers.agencyKey(name);
            Model<String> answer = Model.of(word(planImport().answers().agencies().get(key)));
            chosen.put(name, answer);
            questions.add(new SelectRow<>("agency-" + Integer.toHexString(key.hashCode()), answer,
                    choices(name, unknown.keySet())).labelled(choice -> words(choice, name)).required()
                    .prompt(getString("choose")).label(() -> name).hint(() -> inRows(rows)));
        });
        return new WebMarkupContainer("unknown").add(questions).setVisible(!unknown.isEmpty());
    }

    private Component leads() {
        RepeatingView questions = new RepeatingView("lead");
        Map<String, Set<Integer>> leads = preparation().leadsWithoutAgency();
        ImportAgencies agencies = preparation().agencies();
        List<Long> ids = agencies.all().stream().map(Agency::id).toList();
        leads.forEach((printed, rows) -> {
            String key = Answers.agencyKey(printed);
            Model<Long> answer = new Model<>(planImport().answers().leads().get(key));
            leading.put(key, answer);
            questions.add(new SelectRow<>("lead-" + Integer.toHexString(key.hashCode()), answer, ids)
                    .labelled(agencies::name).prompt(getString("noLeadYet"))
                    .label(() -> printed.isEmpty() ? getString("nobody") : Beginning.of(printed, LONGEST_LABEL))
                    .hint(() -> inRows(rows)));
        });
        return new WebMarkupContainer("leads").add(questions).setVisible(!leads.isEmpty());
    }

    private String inRows(Set<Integer> rows) {
        String shown = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = rows.size() - ROWS_NAMED;
        return getString(rows.size() == 1 ? "inRow" : more > 0 ? "inMoreRows" : "inRows",
                () -> Map.of("rows", shown, "more", more));
    }

    private List<String> choices(String name, Set<String> unknown) {
        List<String> choices = new ArrayList<>(List.of(ADDED + Answers.agencyKey(name)));
        choices.add(NONE);
        preparation().agencies().all().stream().filter(agency -> agency.id() > 0)
                .forEach(agency -> choices.add(KNOWN + agency.id()));
        unknown.stream().filter(other -> !other.equals(name))
                .forEach(other -> choices.add(ADDED + Answers.agencyKey(other)));
        return choices;
    }

    private String words(String choice, String name) {
        if (choice.equals(NONE)) {
            return getString("choice.none");
        } else if (choice.startsWith(KNOWN)) {
            return preparation().agencies().name(Long.valueOf(choice.substring(KNOWN.length())));
        } else if (choice.equals(ADDED + Answers.agencyKey(name))) {
            return getString("choice.new");
        }
        return getString("choice.same", () -> Map.of("name", nameOf(choice.substring(ADDED.length()))));
    }

    private String nameOf(String key) {
        return preparation().unknownAgencies().keySet().stream().filter(name -> Answers.agencyKey(name).equals(key))
                .findFirst().orElse(key);
    }

    private static String word(AgencyAnswer answer) {
        if (answer == null) {
            return null;
        } else if (answer.agencyId() != null) {
            return KNOWN + answer.agencyId();
        }
        return answer.newName() == null ? NONE : ADDED + Answers.agencyKey(answer.newName());
    }

    private AgencyAnswer answer(String word) {
        if (word.equals(NONE)) {
            return AgencyAnswer.NO_AGENCY;
        } else if (word.startsWith(KNOWN)) {
            return AgencyAnswer.known(Long.parseLong(word.substring(KNOWN.length())));
        }
        return AgencyAnswer.added(nameOf(word.substring(ADDED.length())));
    }

    private Component severalOnes() {
        List<Integer> rows = preparation().naming(Kind.SEVERAL_AGENCIES);
        int count = rows.size();
        return count == 0 ? new WebMarkupContainer("several").setVisible(false)
                : new RadiosRow<>("several", several, List.of(Share.values())).required().bold()
                .label(() -> getString(count == 1 ? "several.one" : "several.many", () -> Map.of("count", count)))
                .hint(() -> inRows(new TreeSet<>(rows)));
    }

    private Component allOnes() {
        List<Integer> rows = preparation().naming(Kind.ALL_AGENCIES);
        int count = rows.size();
        if (count == 0) {
            return new WebMarkupContainer("all").setVisible(false);
        }
        ImportAgencies agencies = preparation().agencies();
        List<Long> ids = agencies.all().stream().map(Agency::id).toList();
        CheckboxesRow<Long> who = new CheckboxesRow<>("everyone", everyone, ids).labelled(agencies::name).compact();
        SelectRow<Long> leads = new SelectRow<>("lead", lead, ids).labelled(agencies::name);
        if (!ids.isEmpty()) {
            who.required();
            leads.required();
        }
        return new RadiosRow<>("all", all, List.of(Share.values())).required().bold()
                .label(() -> getString(count == 1 ? "all.one" : "all.many", () -> Map.of("count", count)))
                .hint(() -> inRows(new TreeSet<>(rows)))
                .reveal(Share.EACH, "eachOfAll", this, who).reveal(Share.ONE, "oneOfAll", this, leads);
    }

    private void save() {
        Map<String, AgencyAnswer> answers = new LinkedHashMap<>();
        chosen.forEach((name, word) -> answers.put(Answers.agencyKey(name), answer(word.getObject())));
        Map<String, Long> leads = new LinkedHashMap<>();
        leading.forEach((key, agency) -> {
            if (agency.getObject() != null) {
                leads.put(key, agency.getObject());
            }
        });
        Answers known = planImport().answers().agencies(answers).leads(leads);
        Preparation asked = preparation();
        boolean shared = !asked.naming(Kind.SEVERAL_AGENCIES).isEmpty() || !asked.naming(Kind.ALL_AGENCIES).isEmpty();
        keep(!shared ? known : known.sharing(new Sharing(several.getObject() != Share.ONE,
                all.getObject() != Share.ONE, everyone.getObject(), lead.getObject())));
    }
}
