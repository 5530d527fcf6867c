using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for files whose text a host cannot pass to the engine.</summary>
public static class FileRules
{
    /// <summary>Spec file cannot be read.</summary>
    public static readonly DiagnosticRule Unreadable = new(
        "LSG0114",
        new("Spec file cannot be read", "읽을 수 없는 명세 파일"),
        new("The spec file '{0}' {1}", "명세 파일 '{0}': {1}"),
        Error);
}
