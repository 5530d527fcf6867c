using LiveStation.Generator.Engine.Model;
using NJsonSchema;

namespace LiveStation.Flavours.Tests.Schemas;

/// <summary>NJsonSchema reads the files from a folder and follows their references.</summary>
public sealed class NJsonSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemas").FullName;

    [Fact]
    public async Task Every_file_is_read_with_the_properties_of_its_type()
    {
        foreach ((string name, string text) in SchemaSet.OfSpec.Files)
            await File.WriteAllTextAsync(Path.Combine(_folder, name), text, TestContext.Current.CancellationToken);

        foreach (string name in SchemaSet.OfSpec.Files.Keys)
        {
            JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(_folder, name), TestContext.Current.CancellationToken);
            if (Spec.Types.TryGetValue(name.Split('.')[0], out TypeModel? type))
                schema.Properties.Keys.ShouldBe(type.Fields.Select(field => field.Wire), name);
            schema.ActualProperties.Values.ShouldAllBe(property => property.ActualSchema != null);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
