package org.followthrough.shared.web.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.followthrough.shared.web.form.TypedDate.Fault;
import org.followthrough.shared.web.form.TypedDate.Part;

/** A date in three fields: day, month (a number or a word) and year. What was typed stays, right or wrong. */
public final class DateRow extends FieldsetRow<DateRow> {

    private final Answer<LocalDate> input;
    private TypedDate typed;

    /** @param model the London day; set to null when nothing was typed */
    public DateRow(String id, IModel<LocalDate> model) {
        super(id);
        input = new GroupAnswer<>(this, model) {
            @Override
            public String[] getInputAsArray() {
                return new String[] {sent(Part.DAY), sent(Part.MONTH), sent(Part.YEAR)};
            }

            private String sent(Part part) {
                String value = getRequest().getPostParameters().getParameterValue(nameOf(part)).toString("");
                return PlainText.line(value.length() > 20 ? value.substring(0, 20) : value);
            }

            @Override
            boolean isMissing() {
                return read().isEmpty();
            }

            @Override
            public void convertInput() {
                read().fault().ifPresentOrElse(this::refuse, () -> setConvertedInput(typed.date().orElse(null)));
            }

            private TypedDate read() {
                String[] parts = getInputAsArray();
                typed = new TypedDate(parts[0], parts[1], parts[2]);
                return typed;
            }

            private void refuse(Fault fault) {
                refuse(fault.kind().name(),
                        Map.of("parts", words(fault.parts()), "month", typedMonth(), "days", typedMonthDays()));
            }
        };
    }

    private String words(Set<Part> parts) {
        return parts.stream().map(part -> getString("row.a." + part))
                .collect(Collectors.joining(" " + getString("row.and") + " "));
    }

    private String typedMonth() {
        return typed.yearMonth().map(month -> month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + month.getYear())
                .orElse("");
    }

    private int typedMonthDays() {
        return typed.yearMonth().map(YearMonth::lengthOfMonth).orElse(0);
    }

    @Override
    String role() {
        return "group";
    }

    @Override
    public FormComponent<LocalDate> field() {
        return input;
    }

    @Override
    public String focusId() {
        return nameOf(Part.values()[wrongParts().stream().mapToInt(Enum::ordinal).min().orElse(0)]);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RepeatingView parts = new RepeatingView("part");
        for (Part part : Part.values()) {
            parts.add(newPart(parts.newChildId(), part));
        }
        input.add(parts);
        add(input);
    }

    private WebMarkupContainer newPart(String id, Part part) {
        WebMarkupContainer item = new WebMarkupContainer(id);
        item.add(new Label("words", () -> getString("row." + part))
                .add(AttributeModifier.replace("for", nameOf(part))));
        item.add(new WebMarkupContainer("number") {
            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", nameOf(part));
                tag.put("value", shown(part));
                tag.append("class", "govuk-input--width-" + (part == Part.YEAR ? 4 : 2), " ");
                if (part != Part.MONTH) {
                    tag.put("inputmode", "numeric");
                }
                if (hasError() && wrongParts().contains(part)) {
                    tag.append("class", "govuk-input--error", " ");
                }
            }
        }.setMarkupId(nameOf(part)));
        return item;
    }

    private String shown(Part part) {
        if (input.hasRawInput()) {
            return List.of(input.getInputAsArray()).get(part.ordinal());
        }
        LocalDate date = input.getModelObject();
        if (date == null) {
            return "";
        }
        return String.valueOf(switch (part) {
            case DAY -> date.getDayOfMonth();
            case MONTH -> date.getMonthValue();
            case YEAR -> date.getYear();
        });
    }

    private Set<Part> wrongParts() {
        return typed == null ? Set.of(Part.values()) : typed.fault().map(Fault::parts).orElse(Set.of(Part.values()));
    }

    private String nameOf(Part part) {
        return getId() + "-" + part.name().toLowerCase(Locale.ROOT);
    }
}
