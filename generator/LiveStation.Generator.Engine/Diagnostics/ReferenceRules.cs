using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Mistakes in how parts of a spec refer to each other. LSG0040–LSG0069.</summary>
internal static class ReferenceRules
{
    /// <summary>A type that is declared nowhere.</summary>
    public static readonly DiagnosticRule UnknownType = new(
        "LSG0040", "Unknown type", "There is no type '{0}'. {1}", Error);

    /// <summary>Text that is not how a type is written.</summary>
    public static readonly DiagnosticRule TypeSyntax = new(
        "LSG0041", "Not a type",
        "'{0}' is not how a type is written. Write a plain name, list<name> or map<name>; "
            + "for what may be missing, add 'optional: true'.",
        Error);

    /// <summary>An enum or type with the name of another.</summary>
    public static readonly DiagnosticRule DuplicateType = new(
        "LSG0042", "Type declared twice",
        "'{0}' is declared already at {1}. Names are shared by all files of a spec.", Error);

    /// <summary>An operation with the id of another.</summary>
    public static readonly DiagnosticRule DuplicateOperation = new(
        "LSG0043", "Operation declared twice",
        "'{0}' is declared already at {1}. Ids are shared by all files of a spec.", Error);

    /// <summary>A secret that is not text.</summary>
    public static readonly DiagnosticRule SecretNotText = new(
        "LSG0044", "Secret that is not text",
        "'{0}' is a secret, so its type must be string, not {1}.", Error);

    /// <summary>Text that is not how a route is written.</summary>
    public static readonly DiagnosticRule RouteSyntax = new(
        "LSG0045", "Not a route",
        "'{0}' is not a route: {1}. Write a method and a path, such as GET /items/{{id}}.", Error);

    /// <summary>A placeholder of the route that is not described.</summary>
    public static readonly DiagnosticRule PlaceholderWithoutField = new(
        "LSG0046", "Placeholder without a field",
        "The route has '{{{0}}}', but 'path' does not describe it. {1}", Error);

    /// <summary>A path field that the route does not have.</summary>
    public static readonly DiagnosticRule FieldWithoutPlaceholder = new(
        "LSG0047", "Path field without a placeholder", "The route has no '{{{0}}}'. {1}", Error);

    /// <summary>A type that cannot be part of a path.</summary>
    public static readonly DiagnosticRule PathType = new(
        "LSG0048", "Type that cannot stand in a path",
        "'{0}' stands in a path, so its type must be string, int, long or an enum, not {1}.", Error);

    /// <summary>Two operations that answer to the same request.</summary>
    public static readonly DiagnosticRule RouteTaken = new(
        "LSG0049", "Route taken",
        "'{0}' has this route already, at {1}. Two operations cannot answer the same request.", Error);

    /// <summary>A word without a fact that every word of its enum has.</summary>
    public static readonly DiagnosticRule FactMissing = new(
        "LSG0050", "Missing fact", "'{0}' does not say its {1}, which every word of {2} must.", Error);

    /// <summary>A fact of a type that facts cannot have.</summary>
    public static readonly DiagnosticRule FactType = new(
        "LSG0051", "Type that a fact cannot have",
        "'{0}' is a fact, so its type must be an enum, string, int, long or bool, not {1}.", Error);

    /// <summary>A fact with a value that its type does not have.</summary>
    public static readonly DiagnosticRule FactValue = new(
        "LSG0052", "Wrong fact", "'{0}' is no value of the fact '{1}'. {2}", Error);

    /// <summary>A spelling that means two things.</summary>
    public static readonly DiagnosticRule AliasTaken = new(
        "LSG0053", "Alias taken",
        "'{0}' is a name or alias of '{1}' already. One spelling cannot mean two things.", Error);

    /// <summary>A group that is not described.</summary>
    public static readonly DiagnosticRule UnknownGroup = new(
        "LSG0054", "Group without a description", "The group '{0}' is described nowhere. {1}", Error);

    /// <summary>A type that cannot be made, since it always holds itself.</summary>
    public static readonly DiagnosticRule EndlessType = new(
        "LSG0055", "Type that holds itself",
        "'{0}' always holds another {1}, without end. Make it optional, or a list.", Error);

    /// <summary>A group that is described twice.</summary>
    public static readonly DiagnosticRule DuplicateGroup = new(
        "LSG0056", "Group described twice", "'{0}' is described already at {1}. Keep one of the two.", Error);

    /// <summary>Something that belongs to no group.</summary>
    public static readonly DiagnosticRule NoGroup = new(
        "LSG0057", "No group",
        "'{0}' belongs to no group. Add 'group: …' to it, or at the top of the file for all in it.", Error);

    /// <summary>A field that a rule speaks of and that is not there.</summary>
    public static readonly DiagnosticRule UnknownField = new(
        "LSG0058", "Unknown field", "There is no field '{0}' here. {1}", Error);

    /// <summary>A rule on a value of a type it has no meaning for.</summary>
    public static readonly DiagnosticRule RuleType = new(
        "LSG0059", "Rule that does not fit", "'{0}' does not fit '{1}': it is for {2}.", Error);

    /// <summary>A zone that the service does not have.</summary>
    public static readonly DiagnosticRule UnknownZone = new(
        "LSG0060", "Unknown zone", "The service has no zone '{0}'. {1}", Error);

    /// <summary>An operation that does not exist.</summary>
    public static readonly DiagnosticRule UnknownOperation = new(
        "LSG0061", "Unknown operation", "There is no operation '{0}'. {1}", Error);

    /// <summary>A body that is no object.</summary>
    public static readonly DiagnosticRule BodyType = new(
        "LSG0062", "Type that cannot be a body",
        "A body is an object, so it must be a type of the spec, not {0}.", Error);

    /// <summary>An operation that cannot be read page by page.</summary>
    public static readonly DiagnosticRule NotPaged = new(
        "LSG0063", "List that cannot be paged", "{0} cannot be paged: {1}.", Error);

    /// <summary>A rule for requests on a type that no request has.</summary>
    public static readonly DiagnosticRule RuleWithoutEffect = new(
        "LSG0064", "Rule without effect",
        "'{0}' has no effect: it is a rule for requests, and no request has a {1}.", Warning);

    /// <summary>A word that the enum does not have.</summary>
    public static readonly DiagnosticRule UnknownValue = new(
        "LSG0065", "Unknown word", "'{0}' is no word of {1}. {2}", Error);

    /// <summary>A type that cannot be part of a query.</summary>
    public static readonly DiagnosticRule QueryType = new(
        "LSG0066", "Type that cannot stand in a query",
        "'{0}' stands in a query, so its type must be a plain value or an enum, not {1}.", Error);

    /// <summary>A default that the field cannot have.</summary>
    public static readonly DiagnosticRule WrongDefault = new(
        "LSG0067", "Wrong default", "'{0}' cannot be the default of '{1}': {2}", Error);

    /// <summary>Rules that leave no value.</summary>
    public static readonly DiagnosticRule NoValueLeft = new(
        "LSG0068", "Rules that leave no value", "The rules of '{0}' leave no value: {1}.", Error);

    /// <summary>A body where HTTP has none.</summary>
    public static readonly DiagnosticRule MethodWithoutBody = new(
        "LSG0069", "Method without a body", "A {0} to {1} has no body: {2}.", Error);

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        UnknownType, TypeSyntax, DuplicateType, DuplicateOperation, SecretNotText, RouteSyntax, PlaceholderWithoutField,
        FieldWithoutPlaceholder, PathType, RouteTaken, FactMissing, FactType, FactValue, AliasTaken, UnknownGroup,
        EndlessType, DuplicateGroup, NoGroup, UnknownField, RuleType, UnknownZone, UnknownOperation, BodyType, NotPaged,
        RuleWithoutEffect, UnknownValue, QueryType, WrongDefault, NoValueLeft, MethodWithoutBody,
    ];
}
