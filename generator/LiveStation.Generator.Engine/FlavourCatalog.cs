using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Flavours.Client;
using LiveStation.Generator.Engine.Flavours.Server;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine;

/// <summary>The flavours that are built in.</summary>
public static class FlavourCatalog
{
    /// <summary>All of them; the first is what a host writes that was not told.</summary>
    public static EquatableArray<Flavour> All { get; } = EquatableArray.Of<Flavour>(new ClientFlavour(), new ServerFlavour());

    /// <summary>What the languages of all flavours say of names: a spec is valid for each of them.</summary>
    internal static NameBooks Names { get; } = new([.. All.Select(flavour => flavour.Names).OfType<NameBook>().Distinct()]);

    /// <summary>The flavour that is written.</summary>
    /// <param name="options">What the host chose.</param>
    public static Flavour Of(EmitOptions options) => options.Flavour ?? All[0];
}
