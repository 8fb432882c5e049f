/**
 * The frame of every page: the Wicket application, paths and headers, header and footer, error pages.
 * It knows no word of the domain; features hand it beans ({@link org.followthrough.shared.web.NavigationEntry},
 * {@link org.followthrough.shared.web.FrameFacts}).
 */
package org.followthrough.shared.web;
