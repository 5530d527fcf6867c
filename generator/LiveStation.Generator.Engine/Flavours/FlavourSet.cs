using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>The flavours that a host chose, written together. A flavour that several others are based on is written once.</summary>
public sealed record FlavourSet
{
    private FlavourSet(EquatableArray<Flavour> chosen) => Chosen = chosen;

    /// <summary>The flavours, each once, in the order in which they were chosen.</summary>
    internal EquatableArray<Flavour> Chosen { get; }

    /// <summary>The flavours with their bases, each once and after its base: the outputs that are written.</summary>
    public EquatableArray<Flavour> Written => Chosen.SelectMany(flavour => flavour.WithBases).Distinct().ToEquatableArray();

    /// <summary>Whether one of them is C#, and therefore depends on C# options.</summary>
    public bool HasCSharp => Written.Any(flavour => flavour.Output == FileKind.CSharp);

    /// <summary>Whether one of them writes documentation of the spec.</summary>
    public bool HasDocumentation => Written.Any(flavour => flavour.HasDocumentation);

    /// <summary>The options that they have beside those of all flavours.</summary>
    public EquatableArray<OutputOption> Options => Written.SelectMany(flavour => flavour.Options).ToEquatableArray();

    /// <summary>
    /// Two of them that cannot be written together; null if there are none. C# flavours with different bases both contain
    /// the types of the spec, in different forms.
    /// </summary>
    public (Flavour First, Flavour Second)? Conflict
    {
        get
        {
            Flavour[] code = [.. Written.Where(flavour => flavour.Output == FileKind.CSharp)];
            return code.FirstOrDefault(flavour => flavour.Root != code[0].Root) is { } other ? (code[0], other) : null;
        }
    }

    /// <summary>Creates a set.</summary>
    /// <param name="flavours">The flavours.</param>
    public static FlavourSet Of(params Flavour[] flavours) => new(flavours.Distinct().ToEquatableArray());

    /// <summary>Plans the files to write.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">The options that the host chose.</param>
    internal EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options) =>
        Written.SelectMany(flavour => flavour.Plan(model, options)).ToEquatableArray();

    /// <summary>Returns the names of the flavours, such as <c>client</c> or <c>cli+mcp</c>.</summary>
    public override string ToString() => string.Join("+", Chosen.Select(flavour => flavour.Word));
}
