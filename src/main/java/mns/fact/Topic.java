package mns.fact;

/**
 * A heading under which facts are filed; its id is also a subcommand.
 *
 * @param id lower-case words joined by hyphens
 * @param title the heading as shown
 * @param description one sentence, shown in help
 */
public record Topic(String id, String title, String description) {}
