package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.followthrough.people.Person;
import org.followthrough.plan.MonthEnds;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.part.ChosenDay;

/** Another day, one review, one committee, one theme: a form that only makes an address, so it needs no server state. */
final class ChangeView extends Panel {

    ChangeView(String id, Choices choices, Person reader, Choice choice, ChosenDay chosen, LocalDate today) {
        super(id);
        setRenderBodyOnly(true);
        boolean wrong = chosen.fault() != null;
        WebMarkupContainer details = new WebMarkupContainer("details");
        details.add(AttributeModifier.replace("open", wrong ? "open" : null));
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(LocalLink.into("action", DashboardAddress.PATH));
        form.add(options("day", days(choice, today, choices, reader), selected(choice, today)));
        form.add(typed(chosen));
        form.add(options("review", choices.reviews().stream().map(one -> new Option(one.ref(), one.name())).toList(),
                choice.address().review()));
        form.add(options("committee", choices.committees().stream().map(one -> new Option(one.ref(), one.name())).toList(),
                choice.address().committee()));
        List<Option> themes = choices.themes().stream().map(one -> new Option(one.ref(), one.name())).toList();
        form.add(new WebMarkupContainer("themes").add(options("theme", themes, choice.address().theme()))
                .setVisible(!themes.isEmpty()));
        add(details.add(form));
    }

    private record Option(String value, String words) implements Serializable {
    }

    /** The days one can choose: the last twelve month ends and meetings, and the day shown if it is neither. */
    private static List<Option> days(Choice choice, LocalDate today, Choices choices, Person reader) {
        Stream<LocalDate> ends = Stream.iterate(MonthEnds.before(today), MonthEnds::before).limit(12);
        Stream<LocalDate> days = choice.meeting() != null || choice.day().equals(today) ? ends
                : Stream.concat(Stream.of(choice.day()), ends);
        Stream<Day> meetings = choices.meetings(reader).stream().map(meeting -> new Day(meeting.asAt(),
                new Option(DashboardAddress.amongDays(meeting.id()), choices.title(meeting))));
        return Stream.concat(meetings, days.distinct().map(day ->
                        new Day(day, new Option(day.toString(), London.longDate(day)))))
                .sorted(Comparator.comparing(Day::day).reversed()).map(Day::option).toList();
    }

    private static String selected(Choice choice, LocalDate today) {
        if (choice.meeting() != null) {
            return DashboardAddress.amongDays(choice.meeting().id());
        }
        return choice.day().equals(today) ? "" : choice.day().toString();
    }

    /** An option with the day that gives it its place. */
    private record Day(LocalDate day, Option option) {
    }

    private static ListView<Option> options(String id, List<Option> options, String selected) {
        return new ListView<>(id, options) {
            @Override
            protected void populateItem(ListItem<Option> item) {
                Option option = item.getModelObject();
                item.add(AttributeModifier.replace("value", option.value()));
                item.add(AttributeModifier.replace("selected", option.value().equals(selected) ? "selected" : null));
                item.add(new Label("words", option.words()).setRenderBodyOnly(true));
            }
        };
    }

    private static WebMarkupContainer typed(ChosenDay chosen) {
        boolean wrong = chosen.fault() != null;
        WebMarkupContainer group = new WebMarkupContainer("typed");
        group.add(AttributeModifier.append("class", wrong ? "govuk-form-group--error" : null));
        group.add(new WebMarkupContainer("error")
                .add(new Label("words", wrong ? WORDS.say("day.enter." + chosen.fault()) : "").setRenderBodyOnly(true))
                .setVisible(wrong));
        WebMarkupContainer input = new WebMarkupContainer("input");
        input.add(AttributeModifier.replace("value", wrong ? chosen.asked() : null));
        input.add(AttributeModifier.append("class", wrong ? "govuk-input--error" : null));
        input.add(AttributeModifier.replace("aria-describedby", wrong ? "date-hint date-error" : "date-hint"));
        return (WebMarkupContainer) group.add(input);
    }
}
