/** The pages about people: sign-in, links, people, agencies, committees; and the policy as the pages ask it. */
package org.followthrough.people.web;
