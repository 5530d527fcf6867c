using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>One kind of output. It sees the model and nothing before it.</summary>
public interface IFlavour
{
    /// <summary>Plans the files to write.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">What the host chose.</param>
    EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options);
}
