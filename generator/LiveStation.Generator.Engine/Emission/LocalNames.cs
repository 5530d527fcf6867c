using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Names of the locals of one generated method: none is given twice or is one the method has already.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _taken;

    /// <summary>Starts with what the method has already.</summary>
    /// <param name="taken">Names of its parameters and fixed locals.</param>
    public LocalNames(params string[] taken) => _taken = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>Names the local that holds a member.</summary>
    /// <param name="member">C# name of the member.</param>
    /// <returns>The name in camel case, with underscores after it while it is taken.</returns>
    public string Of(string member)
    {
        string name = CSharpNames.ToCamel(Identifier.Bare(member));
        while (!_taken.Add(name))
            name += "_";
        return Identifier.Escape(name);
    }
}
