namespace LiveStation.Generator.Engine.Naming;

/// <summary>Names of the classes that are emitted beside a type, made of its C# name.</summary>
internal static class TypeClasses
{
    /// <summary>What the name of the class of rules ends with.</summary>
    public const string RulesEnding = "Rules";

    /// <summary>What checks objects of the type before they are sent.</summary>
    /// <param name="type">C# name of the type.</param>
    public static string Rules(string type) => type + RulesEnding;
}
