package mns.output.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Author;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.date.EdtfDate;
import mns.output.markup.Markup;
import mns.output.page.FactArticle;
import mns.query.cite.BaseReference.Publication;

/**
 * What a page says of its base to programs, by the vocabulary of schema.org: it is a {@code Dataset}, and what somebody said is
 * a {@code Claim} that appears in the sources. A fact is no claim.
 */
final class StructuredData {
    private StructuredData() {}

    /** Returns the description of a base as JSON-LD. */
    static Map<String, Object> of(FactBase base, String title, Publication publication) {
        Header header = base.header();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Dataset");
        data.put("name", title);
        if (!title.equals(header.title())) {
            data.put("alternateName", header.title());
        }
        data.put("description", header.description());
        data.put("identifier", header.id());
        data.put("version", header.version());
        data.put("license", license(header));
        data.put("isAccessibleForFree", true);
        data.put("inLanguage", "en");
        data.put("temporalCoverage", period(header.lifetime()));
        data.put("about", about(header));
        data.put("keywords", keywords(base));
        if (publication.date().isPresent()) {
            data.put("datePublished", publication.date().get().text());
        }
        if (publication.url().filter(Markup::isLink).isPresent()) {
            data.put("url", publication.url().get());
        }
        if (!publication.authors().isEmpty()) {
            data.put("creator", creators(publication.authors()));
        }
        List<Object> claims = claims(base);
        if (!claims.isEmpty()) {
            data.put("hasPart", claims);
        }
        return data;
    }

    /** Returns where a licence that SPDX names is explained. */
    static String license(Header header) {
        return "https://spdx.org/licenses/" + header.license() + ".html";
    }

    /** Returns an interval as ISO 8601 has it. */
    private static String period(EdtfDate date) {
        return day(date.earliest()) + "/" + day(date.latest());
    }

    private static String day(Optional<LocalDate> day) {
        return day.isPresent() ? day.get().toString() : "..";
    }

    private static Map<String, Object> about(Header header) {
        Map<String, Object> about = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Name name : header.names()) {
            names.add(name.name());
        }
        about.put("@type", "Thing");
        about.put("name", names.isEmpty() ? header.title() : names.get(0));
        if (names.size() > 1) {
            about.put("alternateName", names.subList(1, names.size()));
        }
        return about;
    }

    private static List<String> keywords(FactBase base) {
        List<String> tags = new ArrayList<>();
        for (FactIndex.Key tag : base.index().keys(FactIndex.Kind.TAG, "", Integer.MAX_VALUE)) {
            tags.add(tag.text());
        }
        return tags;
    }

    private static List<Object> creators(List<Author> authors) {
        List<Object> creators = new ArrayList<>();
        for (Author author : authors) {
            Map<String, Object> creator = new LinkedHashMap<>();
            creator.put("@type", author.family().isPresent() ? "Person" : "Organization");
            creator.put("name", author.name());
            creators.add(creator);
        }
        return creators;
    }

    private static List<Object> claims(FactBase base) {
        List<Object> claims = new ArrayList<>();
        for (Fact fact : base.facts()) {
            if (fact.saidBy().isPresent()) {
                Map<String, Object> claim = new LinkedHashMap<>();
                claim.put("@type", "Claim");
                claim.put("@id", "#" + FactArticle.anchor(fact.id()));
                claim.put("name", fact.title());
                claim.put("text", fact.statement());
                claim.put("creditText", fact.saidBy().get());
                claim.put("appearance", appearances(fact, base));
                claims.add(claim);
            }
        }
        return claims;
    }

    private static List<Object> appearances(Fact fact, FactBase base) {
        List<Object> appearances = new ArrayList<>();
        for (Evidence piece : fact.evidence()) {
            Optional<Source> source = base.source(piece.source());
            if (piece.stance() == Stance.SUPPORTS && source.isPresent()) {
                Map<String, Object> work = new LinkedHashMap<>();
                work.put("@type", "CreativeWork");
                work.put("name", source.get().title());
                if (source.get().url().filter(Markup::isLink).isPresent()) {
                    work.put("url", source.get().url().get());
                }
                appearances.add(work);
            }
        }
        return appearances;
    }
}
