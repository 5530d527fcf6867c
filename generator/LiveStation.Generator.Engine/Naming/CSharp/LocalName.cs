namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names parameters and locals of generated code so that they do not conflict with names of a spec.</summary>
internal static class LocalName
{
    /// <summary>Returns the preferred name, followed by as many '_' as needed to differ from all others.</summary>
    /// <param name="wanted">The preferred name.</param>
    /// <param name="others">The other names in the scope.</param>
    public static string Beside(string wanted, IEnumerable<string> others)
    {
        var taken = new HashSet<string>(others, StringComparer.Ordinal);
        while (taken.Contains(wanted))
            wanted += "_";
        return wanted;
    }
}
