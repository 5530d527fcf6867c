namespace LiveStation.Editor.Tests.Support;

/// <summary>Cases of the engine's corpus that a schema does not report although it checks their rule.</summary>
internal static class UnseenCases
{
    /// <summary>The reasons by the name of the case.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["envelope-has-one-name-twice"] = "No keyword compares two values.",
        ["pattern-ends-with-a-comment"] = "Tools do not know how the runtime wraps an expression.",
        ["pattern-is-no-regular-expression"] = "Tools know expressions of JavaScript, the language those of .NET.",
        ["requirement-is-no-boolean"] = "It depends on the type of another field.",
        ["field-is-no-name"] = "The name is derived, unless 'name' gives one.",
        ["word-is-no-name"] = "The name is derived, unless 'name' gives one.",
        ["example-has-an-unknown-error"] = "The codes may stand in another file.",
        ["example-has-neither-answer-nor-error"] = "Whether an answer is needed depends on the operation.",
        ["example-has-the-status-of-another-error"] = "The codes may stand in another file.",
    };
}
