using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>Functions with a common prefix, such as <c>string</c>.</summary>
/// <param name="name">The prefix.</param>
internal sealed class FunctionGroup(string name) : ScriptObject
{
    /// <summary>The prefix.</summary>
    public string Name => name;
}
