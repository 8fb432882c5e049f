package org.followthrough.people.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The sub-committees that watch plans, with who chairs, stands in and sits on each. */
@PagePath("/committees")
@Requires(Permission.SEE_PEOPLE)
public class CommitteesPage extends FramePage {

    @SpringBean
    private People people;

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MorePage.class, new PageParameters());
        List<Committee> committees = people.committees();
        Map<Long, String> names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        Function<Long, String> name = id -> id == null ? getString("nobody") : names.getOrDefault(id, "");
        add(new LocalHref("add", "/committees/new"));
        add(new WebMarkupContainer("empty").setVisible(committees.isEmpty()));
        add(new AppTable<>("table", new ResourceModel("caption"), () -> committees, List.of(
                Column.<Committee>link("name", Committee::name, committee -> "/committees/" + committee.ref()),
                Column.<Committee>text("chair", committee -> name.apply(committee.chairId())),
                Column.<Committee>text("deputy", committee -> name.apply(committee.deputyId())),
                Column.<Committee>text("members", committee -> committee.memberIds().stream().map(name).sorted()
                        .collect(Collectors.joining(", "))))).setVisible(!committees.isEmpty()));
    }
}
