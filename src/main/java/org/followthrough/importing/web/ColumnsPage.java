package org.followthrough.importing.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.ColumnMatch;
import org.followthrough.importing.Field;
import org.followthrough.importing.Preparation;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;

/** Step 3: what each of their columns goes into. */
@PagePath("/import/${id}/columns")
@Requires(Permission.IMPORT)
public class ColumnsPage extends StepPage {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 90;
    private static final List<Field> OFFERED =
            Stream.of(Field.values()).filter(field -> field != Field.IGNORE).toList();
    private static final List<Field> WANTED = List.of(Field.RECOMMENDATION, Field.ACTION, Field.LEAD_AGENCY, Field.DUE);

    private final Map<Integer, Model<Field>> chosen = new HashMap<>();
    private final Map<Integer, SelectRow<Field>> rows = new HashMap<>();

    public ColumnsPage(PageParameters parameters) {
        super(ImportStep.COLUMNS, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        form().add(new Label("found", found(true)), new Label("missing", found(false)) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!getDefaultModelObjectAsString().isEmpty());
            }
        });
        form().add(new ListView<>("column", preparation().columns().stream().filter(this::isUsed).toList()) {
            @Override
            protected void populateItem(ListItem<ColumnMatch> item) {
                populate(item, item.getModelObject());
            }
        }.setReuseItems(true));
        form().add(new FormButton("continue", this::save));
    }

    /** A column of a wide sheet in which nothing is printed needs no answer. */
    private boolean isUsed(ColumnMatch match) {
        Sheet sheet = preparation().sheet();
        return IntStream.range(0, sheet.rows().size()).anyMatch(row -> !sheet.cell(row, match.column()).isEmpty());
    }

    private String found(boolean there) {
        List<Field> matched = preparation().columns().stream().map(ColumnMatch::field).toList();
        String names = WANTED.stream().filter(field -> isThere(field, matched) == there)
                .map(field -> there && !matched.contains(field) ? Field.LEAD_PERSON : field).map(Field::label)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : getString(there ? "found" : "missing", () -> Map.of("fields", names));
    }

    private static boolean isThere(Field field, List<Field> matched) {
        return matched.contains(field) || field == Field.LEAD_AGENCY && matched.contains(Field.LEAD_PERSON);
    }

    private void populate(ListItem<ColumnMatch> item, ColumnMatch match) {
        Model<Field> field = Model.of(match.field());
        SelectRow<Field> row = new SelectRow<>("column-" + match.column(), field, OFFERED)
                .labelled(Field::label).unseen().required()
                .label(() -> getString("goesInto", () -> Map.of("column", match.name())));
        chosen.put(match.column(), field);
        rows.put(match.column(), row);
        item.add(new Label("name", match.name()), new Label("prompt", match.prompt())
                .setVisible(!match.prompt().isEmpty() && !match.heading().isBlank()));
        item.add(new ListView<>("sample", samples(match.column())) {
            @Override
            protected void populateItem(ListItem<String> sample) {
                sample.add(new Label("text", sample.getModelObject()));
            }
        });
        RepeatingView question = new RepeatingView("question");
        item.add(question.add(row), new Label("suggested", getString("suggested"))
                .setVisible(match.suggested() && match.field() != Field.NOTE));
    }

    private List<String> samples(int column) {
        Preparation preparation = preparation();
        Sheet sheet = preparation.sheet();
        return IntStream.range(preparation.header().end(), sheet.rows().size())
                .mapToObj(row -> Beginning.of(sheet.cell(row, column), LONGEST_SAMPLE)).filter(cell -> !cell.isEmpty())
                .distinct().limit(SAMPLES).toList();
    }

    private void save() {
        Map<Integer, Field> columns = new HashMap<>();
        chosen.forEach((column, field) -> columns.put(column, field.getObject()));
        if (!columns.containsValue(Field.RECOMMENDATION) && !columns.containsValue(Field.ACTION)) {
            form().error(getString("neither"));
        } else if (!isAnyChosenTwice(columns)) {
            keep(planImport().answers().columns(columns));
        }
    }

    private boolean isAnyChosenTwice(Map<Integer, Field> columns) {
        Map<Field, Integer> first = new EnumMap<>(Field.class);
        List<Integer> again = new ArrayList<>();
        columns.keySet().stream().sorted().filter(column -> columns.get(column).once())
                .filter(column -> first.putIfAbsent(columns.get(column), column) != null).forEach(again::add);
        again.forEach(column -> rows.get(column).error(getString("twice", () -> Map.of("field",
                columns.get(column).label(), "other", preparation().columns().get(first.get(columns.get(column)))
                        .name()))));
        return !again.isEmpty();
    }
}
