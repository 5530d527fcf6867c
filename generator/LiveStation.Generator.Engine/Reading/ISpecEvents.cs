namespace LiveStation.Generator.Engine.Reading;

/// <summary>A parser that walks through spec text. All the rest of the engine knows of YAML is this.</summary>
internal interface ISpecEvents
{
    /// <summary>Takes the next step. Never throws; not called again after a failure or the end.</summary>
    SpecEvent Next();
}
