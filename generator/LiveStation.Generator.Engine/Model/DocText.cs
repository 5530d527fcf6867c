namespace LiveStation.Generator.Engine.Model;

/// <summary>A text in both languages.</summary>
/// <param name="En">English, one or more sentences.</param>
/// <param name="Ko">Korean, the same sentences.</param>
internal sealed record DocText(string En, string Ko);
