package org.followthrough.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.FirstAdministrator;
import org.followthrough.people.People;
import org.followthrough.people.Role;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;

/** The first way in, and the list of invented people, on an application of their own. */
class FirstStartHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication()
            .with("follow-through.board.name", "Anytown Local Safeguarding Children Board")
            .with("follow-through.mail.host", "127.0.0.1").with("follow-through.mail.port", "9").with(Invented.class);

    /** Stands in for the demonstration's own. */
    public static class Invented {

        @Bean
        DemonstrationPeople inventedPeople() {
            return new DemonstrationPeople(List.of(
                    new DemonstrationPerson("first.admin@anytown.example", "Sam Reed, administrator")),
                    "four green bottles");
        }
    }

    @Test
    void theFirstAdministratorComesInOnceAndTheInventedPeopleByOneButton(FirstAdministrator firstAdministrator,
                                                                         People people, Register register) {
        String old = "/first-administrator/" + firstAdministrator.newLink().orElseThrow();
        String path = "/first-administrator/" + firstAdministrator.newLink().orElseThrow();
        Visitor visitor = APP.visitor();
        assertThat(visitor.get(old).body()).as("a newer link").contains("This link can no longer be used");
        assertThat(visitor.get("/first-administrator/made-up").body()).contains("This link can no longer be used");
        assertThat(visitor.get(path).body()).contains("Create the first administrator", "Anytown Local Safeguarding");
        HttpResponse<String> in =
                visitor.fillIn(path, Map.of("name", "Sam Reed", "email", "First.Admin@anytown.example",
                "chosen", "four green bottles", "businessUnit", "true", "save", ""));
        assertThat(visitor.follow(in).body()).contains("You are the first administrator.", "People (1)");
        assertThat(people.findByEmail("first.admin@anytown.example").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.BUSINESS_UNIT);
        assertThat(APP.visitor().get(path).body()).contains("This link can no longer be used");
        assertThat(firstAdministrator.newLink()).isEmpty();

        HttpResponse<String> added =
                visitor.fillIn("/people/new", Map.of("name", "Kim New", "email", "kim@anytown.example",
                "roles", "INSPECTOR", "save", ""));
        assertThat(visitor.follow(added).body()).contains("Kim New is added, and an e-mail with a link is on its way.")
                .doesNotContain("/invitation/");
        Message letter = register.search(new RegisterSearch("kim", Set.of()), 0, 10).get(0);
        assertThat(register.text(letter.id())).contains("Dear Kim New,", "{one-time link}")
                .doesNotContain("/invitation/");
        String link = APP.bean("invitationLinks", OneTimeLink.class).make(letter).text().strip();
        assertThat(APP.visitor().get(link.replaceFirst("http://localhost:\\d+", "")).body())
                .contains("Choose a password");

        Visitor curious = APP.visitor();
        String signIn = curious.get("/sign-in?next=%2Fme").body();
        assertThat(signIn).contains("This is a demonstration", "four green bottles", "Sam Reed, administrator");
        String action = signIn.replaceAll("(?s).*<form[^>]*id=\"choice\"[^>]*action=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        String button = signIn.replaceAll("(?s).*<button[^>]*name=\"([^\"]*)\"[^>]*app-nav-button.*|.*class=\"app-nav-button\"[^>]*name=\"([^\"]*)\".*", "$1$2");
        HttpResponse<String> chosen = curious.post("/" + action.replace("./", ""), Map.of(button, ""));
        assertThat(curious.follow(chosen).body()).contains("Your account", "first.admin@anytown.example");
    }
}
