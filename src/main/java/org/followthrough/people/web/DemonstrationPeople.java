package org.followthrough.people.web;

import java.util.List;

/**
 * The invented people of a demonstration, shown on the sign-in page with their one password. Only a demonstration
 * brings such a bean.
 */
public record DemonstrationPeople(List<DemonstrationPerson> people, String password) {
}
