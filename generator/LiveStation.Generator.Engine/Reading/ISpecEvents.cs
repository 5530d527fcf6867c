namespace LiveStation.Generator.Engine.Reading;

/// <summary>A parser of spec text. The rest of the engine accesses YAML only through this interface.</summary>
internal interface ISpecEvents
{
    /// <summary>Returns the next event. Never throws; must not be called again after a failure or the end.</summary>
    SpecEvent Next();
}
