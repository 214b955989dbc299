package balans.agenda.register;

import static balans.agenda.register.AgendaKinds.ACTION;
import static balans.agenda.register.AgendaKinds.AMBITION;
import static balans.agenda.register.AgendaKinds.CELL;
import static balans.agenda.register.AgendaKinds.COALITION;
import static balans.agenda.register.AgendaKinds.GROUP;
import static balans.agenda.register.AgendaKinds.INDICATOR;
import static balans.agenda.register.AgendaKinds.MEMBERSHIP;
import static balans.agenda.register.AgendaKinds.METHOD;
import static balans.agenda.register.AgendaKinds.MILESTONE;
import static balans.agenda.register.AgendaKinds.OBJECTIVE;
import static balans.agenda.register.AgendaKinds.PILLAR;
import static balans.agenda.register.AgendaKinds.ROLE;
import static balans.agenda.register.AgendaKinds.ROUTE;
import static balans.agenda.register.AgendaKinds.SESSION;
import static balans.agenda.register.AgendaKinds.TEXT;
import static balans.agenda.register.AgendaKinds.THEME;
import static balans.agenda.register.AgendaKinds.WORD;
import static balans.agenda.register.AgendaKinds.WORKSTREAM;

import balans.directory.EntryId.Kind;
import balans.directory.entry.Field;
import balans.directory.entry.Field.Type;
import balans.directory.entry.Register;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which fields each register has. An ambition is a wish; an action has a lead, a term and a look-back.
@Configuration(proxyBeanMethods = false)
class AgendaRegisters {

    private static final List<String> STATES = List.of("gepland", "loopt", "bereikt", "gestopt");
    private static final String THEMES = "thema";
    private static final Kind ORGANISATION = Kind.ORGANISATION;

    @Bean
    Register agendaTexts() {
        return AgendaRegister.of(TEXT, "title", Field.line("title").needed(), Field.text("body").needed(), order());
    }

    @Bean
    Register agendaThemes() {
        return AgendaRegister.of(THEME, "title", Field.line("title").needed(), Field.concept("theme", THEMES).needed(),
                Field.line("short"), Field.text("vision"), Field.text("goal"), Field.text("explanation"),
                Field.text("levels"), order());
    }

    @Bean
    Register agendaPillars() {
        return AgendaRegister.of(PILLAR, "title", Field.line("title").needed(), Field.text("text"),
                Field.concept("targetGroup", "doelgroep"), order());
    }

    @Bean
    Register agendaCells() {
        return AgendaRegister.tying(CELL, List.of("theme", "pillar"), List.of("theme", "pillar"),
                Field.concept("theme", THEMES).needed(), Field.entry("pillar", PILLAR).needed(), Field.text("text"),
                Field.text("lead"), Field.text("emptyBecause"));
    }

    @Bean
    Register agendaObjectives() {
        return AgendaRegister.of(OBJECTIVE, "title", Field.line("title").needed(), Field.text("text"), order());
    }

    @Bean
    Register agendaWorkstreams() {
        return AgendaRegister.of(WORKSTREAM, "title", Field.line("title").needed(), Field.text("text"),
                Field.entries("organisations", ORGANISATION), order());
    }

    @Bean
    Register agendaWords() {
        return AgendaRegister.of(WORD, "title", Field.line("title").needed(), Field.text("meaning").needed());
    }

    @Bean
    Register agendaRoles() {
        return AgendaRegister.of(ROLE, "title", Field.line("title").needed(), Field.entries("organisations", ORGANISATION),
                order());
    }

    @Bean
    Register coalitions() {
        return AgendaRegister.of(COALITION, "title", Field.line("title").needed(), Field.concept("theme", THEMES).needed(),
                Field.choice("open", List.of("ja", "nee")), order());
    }

    /// Of an organisation, in a coalition or, without one, in the whole.
    @Bean
    Register memberships() {
        return AgendaRegister.tying(MEMBERSHIP, List.of("organisation", "coalition"), List.of(),
                Field.entry("organisation", ORGANISATION).needed(), Field.entry("coalition", COALITION),
                Field.line("role"), Field.line("since").needed(), Field.line("ends"));
    }

    @Bean
    Register workingGroups() {
        return AgendaRegister.of(GROUP, "title", Field.line("title").needed(), Field.concept("theme", THEMES),
                Field.text("goal"), Field.entries("members", ORGANISATION), Field.line("start"), Field.line("term"));
    }

    @Bean
    Register ambitions() {
        return AgendaRegister.of(AMBITION, "text", Field.text("text").needed(), Field.concept("theme", THEMES).needed(),
                Field.concepts("targetGroups", "doelgroep"), Field.entry("pillar", PILLAR).needed(),
                Field.choice("state", STATES), Field.entries("organisations", ORGANISATION),
                Field.concepts("themesTouched", THEMES), Field.entries("connects", AMBITION),
                Field.entries("duplicates", AMBITION), Field.entries("supersedes", AMBITION), order());
    }

    @Bean
    Register agendaActions() {
        return AgendaRegister.of(ACTION, "title", Field.line("title").needed(), Field.text("about"),
                Field.choice("state", STATES).needed(), Field.entries("ambitions", AMBITION), Field.concept("theme", THEMES),
                Field.entry("lead", ORGANISATION), Field.line("leadName"), Field.entries("partners", ORGANISATION),
                Field.line("start"), Field.line("term"), Field.line("lookBack"), Field.text("outcome"),
                Field.entries("objectives", OBJECTIVE), Field.entry("workstream", WORKSTREAM), Field.entry("group", GROUP));
    }

    @Bean
    Register milestones() {
        return AgendaRegister.of(MILESTONE, "title", Field.line("title").needed(), Field.choice("state", STATES).needed(),
                Field.line("term").needed(), Field.line("attendance"), Field.entries("organisations", ORGANISATION));
    }

    /// `values` are lines such as `2026-06: 12`, the newest last.
    @Bean
    Register indicators() {
        return AgendaRegister.of(INDICATOR, "title", Field.line("title").needed(), Field.text("about"), Field.line("unit"),
                Field.line("goal"), Field.entries("ambitions", AMBITION), Field.text("values"), Field.line("source"));
    }

    /// `rollout` are lines such as `Gemeente Leiden | loopt | 2026-03`.
    @Bean
    Register methods() {
        return AgendaRegister.of(METHOD, "title", Field.line("title").needed(), Field.text("about"), Field.text("evidence"),
                Field.entries("organisations", ORGANISATION), Field.of("website", Type.WEB), Field.text("lessons"),
                Field.text("rollout"));
    }

    /// `steps` are lines such as `Offlimits | je verhaal | binnen 24 uur | wat er gebeurt hoor je`.
    @Bean
    Register routes() {
        return AgendaRegister.of(ROUTE, "title", Field.line("title").needed(), Field.line("audience"), Field.text("about"),
                Field.text("steps").needed(), Field.text("legalBasis"), Field.line("source"),
                Field.entries("ambitions", AMBITION));
    }

    /// Where young people designed along: how many came and of what age, and never who.
    @Bean
    Register designSessions() {
        return AgendaRegister.of(SESSION, "title", Field.line("title").needed(), Field.of("on", Type.DAY).needed(),
                Field.line("attendance"), Field.line("ageBand"), Field.text("outcome"), Field.entries("ambitions", AMBITION));
    }

    private static Field order() {
        return Field.line("order");
    }
}
