/** The invented Anytown board: written once into an empty database when the profile {@code demo} is on. */
package org.followthrough.demo;
