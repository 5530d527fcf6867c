namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names parameters and locals of generated code so that they do not meet those of a spec.</summary>
internal static class LocalName
{
    /// <summary>The name wanted, with as many '_' behind it as it takes to differ from all others.</summary>
    /// <param name="wanted">The name wanted.</param>
    /// <param name="others">The names beside it.</param>
    public static string Beside(string wanted, IEnumerable<string> others)
    {
        var taken = new HashSet<string>(others, StringComparer.Ordinal);
        while (taken.Contains(wanted))
            wanted += "_";
        return wanted;
    }
}
