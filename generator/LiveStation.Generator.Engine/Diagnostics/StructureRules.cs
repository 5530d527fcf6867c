using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Mistakes in what a spec is made of: its keys and the kinds of their values. LSG0020–LSG0032.</summary>
internal static class StructureRules
{
    /// <summary>A key that the language does not know at this place.</summary>
    public static readonly DiagnosticRule UnknownKey = new(
        "LSG0020", "Unknown key", "'{0}' is not a key of {1}. {2}Valid keys: {3}.", Error);

    /// <summary>A key that must be there is not.</summary>
    public static readonly DiagnosticRule MissingKey = new(
        "LSG0021", "Missing key", "{0} needs '{1}': {2}.", Error);

    /// <summary>A value of the wrong kind.</summary>
    public static readonly DiagnosticRule WrongKind = new(
        "LSG0022", "Wrong kind of value", "'{0}' must be {1}, but this is {2}.", Error);

    /// <summary>A literal that is not one of those that a key takes.</summary>
    public static readonly DiagnosticRule WrongLiteral = new(
        "LSG0023", "Unknown value", "'{0}' is not a value of '{1}'. {2}", Error);

    /// <summary>Text of another form than asked for.</summary>
    public static readonly DiagnosticRule WrongForm = new(
        "LSG0024", "Wrong form", "'{0}' is not of the form that '{1}' needs: {2}.", Error);

    /// <summary>Nothing where something is needed.</summary>
    public static readonly DiagnosticRule Empty = new(
        "LSG0025", "Nothing in it", "{0} has nothing in '{1}': add at least one entry or remove it.", Error);

    /// <summary>A version of the language that this engine does not read.</summary>
    public static readonly DiagnosticRule WrongVersion = new(
        "LSG0026", "Unknown version of the language",
        "This engine reads version 1 of the spec language, not '{0}'.", Error);

    /// <summary>No file has the head of the API.</summary>
    public static readonly DiagnosticRule NoService = new(
        "LSG0027", "No service",
        "No spec file has a 'service:'. Add one file that says 'spec: 1' and describes the service.", Error);

    /// <summary>More than one file has the head of the API.</summary>
    public static readonly DiagnosticRule SeveralServices = new(
        "LSG0028", "More than one service",
        "There is a 'service:' already at {0}. Remove one of the two, or keep the files of the two APIs apart.", Error);

    /// <summary>A meaning in one language only.</summary>
    public static readonly DiagnosticRule MissingTranslation = new(
        "LSG0030", "Missing translation",
        "{0} has no {1} text. Add '{2}: …'; until then the other language stands in.", Warning);

    /// <summary>No meaning at all.</summary>
    public static readonly DiagnosticRule MissingMeaning = new(
        "LSG0031", "Missing meaning", "{0} has no meaning. Add {1}.", Error);

    /// <summary>A fact that is less than documented, for a reason that only the author knows.</summary>
    public static readonly DiagnosticRule UncertainWithoutNote = new(
        "LSG0032", "Uncertain fact without a note",
        "{0} is '{1}', and nothing says why. Add 'note: {2}'.", Info);

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        UnknownKey, MissingKey, WrongKind, WrongLiteral, WrongForm, Empty, WrongVersion, NoService, SeveralServices,
        MissingTranslation, MissingMeaning, UncertainWithoutNote,
    ];
}
