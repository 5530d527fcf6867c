namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>How bad a mistake is.</summary>
public enum RuleSeverity
{
    /// <summary>Output is complete, and someone could be told more.</summary>
    Info,

    /// <summary>Output is complete, but someone will miss something.</summary>
    Warning,

    /// <summary>Something could not be generated.</summary>
    Error,
}

/// <summary>One kind of mistake in the catalogue.</summary>
/// <param name="Id">Identifier, <c>LSG</c> and four digits; never used again for something else.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong here and what to do, with <c>{0}</c> for names.</param>
/// <param name="Severity">How bad it is.</param>
public sealed record DiagnosticRule(string Id, string Title, string Message, RuleSeverity Severity);
